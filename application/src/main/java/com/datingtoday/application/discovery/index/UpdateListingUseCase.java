package com.datingtoday.application.discovery.index;

import com.datingtoday.application.shared.UseCase;

@UseCase
record UpdateListingUseCase(ListingUpdater refresh) implements UpdateListing {

    @Override
    public void update(Command command) {
        refresh.update(command.user());
    }
}

package com.datingtoday.application.discovery.index;

import com.datingtoday.application.shared.UseCase;

@UseCase
record UpdateListingUseCase(ListingUpdater listingUpdater) implements UpdateListing {

    @Override
    public void update(Command command) {
        listingUpdater.update(command.user());
    }
}

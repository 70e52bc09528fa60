package com.datingtoday.application.discovery.index;

import com.datingtoday.application.shared.UseCase;

@UseCase
record RefreshListingUseCase(ListingRefresh refresh) implements RefreshListing {

    @Override
    public void refresh(Command command) {
        refresh.refresh(command.user());
    }
}

package com.datingtoday.application.discovery.index;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.domain.profile.ProfileChanged;
import com.datingtoday.domain.shared.UserId;

@ApplicationService
record UpdateListingOnProfileChanged(UpdateListing updateListing) implements EventHandler<ProfileChanged> {

    @Override
    public String name() {
        return "discovery.profile";
    }

    @Override
    public Class<ProfileChanged> type() {
        return ProfileChanged.class;
    }

    @Override
    public ProfileChanged decode(UserId user, String payload) {
        return new ProfileChanged(user);
    }

    @Override
    public void handle(ProfileChanged event) {
        updateListing.update(new UpdateListing.Command(event.user()));
    }
}

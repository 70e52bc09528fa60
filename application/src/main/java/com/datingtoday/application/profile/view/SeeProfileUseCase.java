package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.visibility.SeenProfile;

@UseCase
record SeeProfileUseCase(Looking looking, LocalEventPublisher localEventPublisher) implements SeeProfile {

    @Override
    public SeenProfile see(Query query) {
        var glance = looking.profile(query.viewer(), query.owner());
        if (!query.viewer().equals(query.owner())) {
            localEventPublisher.publish(new ProfileViewed(query.owner(), query.viewer(), glance.incognito()));
        }
        return glance.profile();
    }
}

package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.visibility.ProfileView;

@UseCase
record ViewProfileUseCase(ProfileVisibilityService profileVisibilityService, LocalEventPublisher localEventPublisher)
        implements ViewProfile {

    @Override
    public ProfileView view(Query query) {
        var profileAccess = profileVisibilityService.viewProfile(query.viewer(), query.owner());
        if (!query.viewer().equals(query.owner()) && profileAccess.reachesOwner()) {
            localEventPublisher.publish(new ProfileViewed(query.owner(), query.viewer(), profileAccess.incognito()));
        }
        return profileAccess.profile();
    }
}

package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.Signals;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.visibility.SeenProfile;

@UseCase
record SeeProfileUseCase(Looking looking, Signals signals) implements SeeProfile {

    @Override
    public SeenProfile see(Query query) {
        var glance = looking.profile(query.viewer(), query.owner());
        if (!query.viewer().equals(query.owner())) {
            signals.tell(new ProfileViewed(query.owner(), query.viewer(), glance.incognito()));
        }
        return glance.profile();
    }
}

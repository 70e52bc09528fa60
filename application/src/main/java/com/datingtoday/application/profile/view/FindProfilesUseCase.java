package com.datingtoday.application.profile.view;

import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.util.Map;

@UseCase
record FindProfilesUseCase(ProfileVisibilityService profileVisibilityService, Profiles profiles)
        implements FindProfiles {

    @Override
    public Map<UserId, Profile> find(Query query) {
        return query.cached() ? profileVisibilityService.findProfiles(query.users()) : profiles.find(query.users());
    }
}

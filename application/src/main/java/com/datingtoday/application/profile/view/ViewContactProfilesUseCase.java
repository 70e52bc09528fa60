package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.util.List;

@UseCase
record ViewContactProfilesUseCase(ProfileVisibilityService profileVisibilityService) implements ViewContactProfiles {

    @Override
    public List<PersonSummary> view(Query query) {
        return profileVisibilityService.viewContacts(query.viewer(), query.owners());
    }
}

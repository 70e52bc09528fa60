package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.util.List;

@UseCase
record ViewPeopleUseCase(ProfileVisibilityService profileVisibilityService) implements ViewPeople {

    @Override
    public List<PersonSummary> view(Query query) {
        return profileVisibilityService.viewPeople(query.viewer(), query.owners());
    }
}

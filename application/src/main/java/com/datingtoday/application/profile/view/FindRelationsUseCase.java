package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import java.util.List;

@UseCase
record FindRelationsUseCase(ProfileVisibilityService profileVisibilityService) implements FindRelations {

    @Override
    public List<RelatedProfiles> find(Query query) {
        return profileVisibilityService.findRelations(query.pairs());
    }
}

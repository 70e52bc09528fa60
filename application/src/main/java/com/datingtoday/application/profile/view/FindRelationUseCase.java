package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import java.util.Optional;

@UseCase
record FindRelationUseCase(ProfileVisibilityService profileVisibilityService) implements FindRelation {

    @Override
    public Optional<RelatedProfiles> find(Query query) {
        return profileVisibilityService.findRelation(query.one(), query.other());
    }
}

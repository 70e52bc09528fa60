package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import java.util.List;
import java.util.Optional;

@UseCase
record FindRelationUseCase(ProfileVisibilityService profileVisibilityService) implements FindRelation {

    @Override
    public Optional<RelatedProfiles> find(Query query) {
        var viewed = profileVisibilityService.findWithViewer(query.one(), List.of(query.other()));
        var one = viewed.get(query.one());
        var other = viewed.get(query.other());
        return one == null
                        || other == null
                        || one.profile().suspended()
                        || other.profile().suspended()
                ? Optional.empty()
                : Optional.of(new RelatedProfiles(one.profile(), other.profile(), other.relation()));
    }
}

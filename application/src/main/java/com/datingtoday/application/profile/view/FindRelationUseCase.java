package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import java.util.List;
import java.util.Optional;

@UseCase
record FindRelationUseCase(ProfileVisibilityService profileVisibilityService) implements FindRelation {

    @Override
    public Optional<RelatedProfiles> find(Query query) {
        var viewed = profileVisibilityService.findWithViewer(query.user(), List.of(query.peer()));
        var user = viewed.get(query.user());
        var peer = viewed.get(query.peer());
        return user == null
                        || peer == null
                        || user.profile().suspended()
                        || peer.profile().suspended()
                ? Optional.empty()
                : Optional.of(new RelatedProfiles(user.profile(), peer.profile(), peer.relation()));
    }
}

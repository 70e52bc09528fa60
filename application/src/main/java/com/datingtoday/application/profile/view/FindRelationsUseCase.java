package com.datingtoday.application.profile.view;

import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.profile.port.Relations.RelationKey;
import com.datingtoday.application.shared.UseCase;
import java.util.List;
import java.util.stream.Stream;

@UseCase
record FindRelationsUseCase(ProfileVisibilityService profileVisibilityService, Relations relations)
        implements FindRelations {

    @Override
    public List<RelatedProfiles> find(Query query) {
        var pairs = query.pairs();
        var profiles = profileVisibilityService.findProfiles(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList());
        var relationsByKey =
                relations.find(pairs.stream().map(FindRelationsUseCase::key).toList());
        return pairs.stream()
                .flatMap(pair -> {
                    var one = profiles.get(pair.one());
                    var other = profiles.get(pair.other());
                    var relation = relationsByKey.get(key(pair));
                    return one == null || other == null || relation == null || one.suspended() || other.suspended()
                            ? Stream.empty()
                            : Stream.of(new RelatedProfiles(one, other, relation));
                })
                .toList();
    }

    private static RelationKey key(UserPair pair) {
        return new RelationKey(pair.one(), pair.other());
    }
}

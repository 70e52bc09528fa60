package com.datingtoday.application.profile.port;

import com.datingtoday.application.safety.port.InMemoryBlocks;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Combines the in-memory follows and blocks. */
public record InMemoryRelations(InMemoryFollows follows, InMemoryBlocks blocks) implements Relations {

    @Override
    public Map<UserId, Relation> find(UserId viewer, Collection<UserId> owners) {
        return owners.stream().distinct().collect(Collectors.toMap(owner -> owner, owner -> relation(viewer, owner)));
    }

    @Override
    public Map<RelationKey, Relation> find(Collection<RelationKey> pairs) {
        return pairs.stream()
                .distinct()
                .collect(Collectors.toMap(
                        relationKey -> relationKey,
                        relationKey -> relation(relationKey.viewer(), relationKey.owner())));
    }

    private Relation relation(UserId viewer, UserId owner) {
        return new Relation(
                follows.exists(viewer, owner),
                follows.exists(owner, viewer),
                blocks.exists(viewer, owner),
                blocks.exists(owner, viewer));
    }
}

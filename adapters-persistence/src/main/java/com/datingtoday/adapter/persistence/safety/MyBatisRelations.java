package com.datingtoday.adapter.persistence.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Relations in MySQL. The port belongs to profile, but its adapter to safety, because profile must not depend on
 * safety.
 */
@Component
record MyBatisRelations(RelationMapper mapper) implements Relations {

    private static final int BY_VIEWER = 0;
    private static final int BY_PEER = 1;

    @Override
    public Map<UserId, Relation> find(UserId viewer, Collection<UserId> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        var ids = owners.stream().map(UserId::value).distinct().toList();
        var facts = mapper.select(viewer.value(), ids).stream().collect(groupingBy(RelationRow::peerId));
        return ids.stream().collect(toUnmodifiableMap(UserId::new, id -> relation(facts.getOrDefault(id, List.of()))));
    }

    @Override
    public Map<RelationKey, Relation> find(Collection<RelationKey> pairs) {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var rows = pairs.stream()
                .distinct()
                .map(relationKey -> new RelationKeyRow(
                        relationKey.viewer().value(), relationKey.owner().value()))
                .toList();
        var facts = mapper.selectPairs(rows).stream()
                .collect(groupingBy(fact -> new RelationKeyRow(fact.userId(), fact.peerId())));
        return rows.stream()
                .collect(toUnmodifiableMap(
                        row -> new RelationKey(new UserId(row.viewer()), new UserId(row.owner())),
                        row -> relation(facts.getOrDefault(row, List.of()))));
    }

    private static Relation relation(List<RelationRow> facts) {
        return new Relation(
                facts.stream().anyMatch(fact -> fact.isFollow(BY_VIEWER)),
                facts.stream().anyMatch(fact -> fact.isFollow(BY_PEER)),
                facts.stream().anyMatch(fact -> fact.isBlock(BY_VIEWER)),
                facts.stream().anyMatch(fact -> fact.isBlock(BY_PEER)));
    }
}

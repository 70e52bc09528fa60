package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.Map;

/** Relations between users. Follows belong to this feature, blocks to safety. */
public interface Relations {

    /**
     * Finds the viewer's relations with one statement.
     *
     * @return an entry for each owner
     */
    Map<UserId, Relation> find(UserId viewer, Collection<UserId> owners);

    record RelationKey(UserId viewer, UserId owner) {}

    /**
     * Finds relations of pairs with one statement, each from its viewer's side.
     *
     * @param pairs at most 200, because one statement contains all of them
     * @return an entry for each pair
     */
    Map<RelationKey, Relation> find(Collection<RelationKey> pairs);
}

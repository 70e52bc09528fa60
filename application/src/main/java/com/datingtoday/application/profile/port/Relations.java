package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.Map;

/** How people stand to each other: following is this feature's own fact, blocking that of a younger one. */
public interface Relations {

    /**
     * The relations of a viewer to owners; one statement, however many are asked for.
     *
     * @return an entry for each owner
     */
    Map<UserId, Relation> of(UserId viewer, Collection<UserId> owners);

    /** Somebody and whom he looks at. */
    record RelationKey(UserId viewer, UserId owner) {}

    /**
     * The relations of some pairs, each from its viewer's side; one statement, however many are asked for.
     *
     * @param pairs at most some hundreds
     * @return an entry for each pair
     */
    Map<RelationKey, Relation> of(Collection<RelationKey> pairs);
}

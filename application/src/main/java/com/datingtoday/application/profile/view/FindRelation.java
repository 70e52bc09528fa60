package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Returns two unfiltered profiles and their relation for other features. */
public interface FindRelation {

    /** Finds both profiles; empty if either user does not exist or is suspended. */
    Optional<RelatedProfiles> find(Query query);

    record Query(UserId user, UserId peer) {}

    /**
     * Profiles of two users with their relation.
     *
     * @param relation from the side of {@code user}
     */
    record RelatedProfiles(Profile user, Profile peer, Relation relation) {}
}

package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Returns two unfiltered profiles and their relation for other features. */
public interface FindRelation {

    /** Finds both profiles; empty if either user does not exist or is suspended. */
    Optional<RelatedProfiles> find(Query query);

    record Query(UserId one, UserId other) {}

    /**
     * Profiles of two users with their relation.
     *
     * @param relation from the side of {@code one}
     */
    record RelatedProfiles(Profile one, Profile other, Relation relation) {}
}

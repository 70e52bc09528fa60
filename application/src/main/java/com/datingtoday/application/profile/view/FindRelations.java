package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.Visibility;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/**
 * Returns unfiltered pairs of profiles with their relations. The number of round trips does not depend on the number
 * of pairs.
 */
public interface FindRelations {

    /** Finds the pairs in the given order, without pairs of unknown or suspended users. */
    List<RelatedProfiles> find(Query query);

    /**
     * Pairs to find.
     *
     * @param pairs at most 200, because one statement contains all of them
     */
    record Query(List<UserPair> pairs) {

        public Query {
            pairs = List.copyOf(pairs);
        }
    }

    record UserPair(UserId one, UserId other) {}

    /**
     * Profiles of a pair.
     *
     * @param one may be cached
     * @param other may be cached
     * @param relation from the side of {@code one}, read from the database
     */
    record RelatedProfiles(Profile one, Profile other, Relation relation) {

        /** Returns whether {@code other} may appear in a list of {@code one}. */
        public boolean showsOther() {
            return Visibility.inList(one.user(), relation, other) == Visibility.FULL;
        }
    }
}

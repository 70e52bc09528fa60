package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.profile.visibility.Visibility;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** As {@link FindRelation}, for many pairs at once: the work is the same for two as for some hundreds. */
public interface FindRelations {

    /** The pairs, in the same order; without those of whom either does not exist, or is shut out. */
    List<RelatedProfiles> find(Query query);

    /**
     * Who has to do with whom.
     *
     * @param couples at most some hundreds
     */
    record Query(List<UserPair> couples) {

        public Query {
            couples = List.copyOf(couples);
        }
    }

    /** Two who are asked about. */
    record UserPair(UserId one, UserId other) {}

    /**
     * Two people.
     *
     * @param one as remembered
     * @param other as remembered
     * @param relation from the side of {@code one}, as it is now
     */
    record RelatedProfiles(Profile one, Profile other, Relation relation) {

        /** Whether {@code other} may stand in a list that {@code one} reads. */
        public boolean showsOther() {
            return other.isListed() && Visibility.of(relation, other) == Visibility.FULL;
        }
    }
}

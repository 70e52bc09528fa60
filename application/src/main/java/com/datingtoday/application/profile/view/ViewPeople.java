package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Views the entries of a list of users. */
public interface ViewPeople {

    /**
     * Returns the visible owners in the given order; the number of round trips does not depend on the number of
     * owners.
     */
    List<PersonSummary> view(Query query);

    /**
     * Users to view.
     *
     * @param owners at most 100
     * @param personFilter further condition on the current profile
     */
    record Query(UserId viewer, List<UserId> owners, PersonFilter personFilter) {

        /** Creates a query without a filter. */
        public Query(UserId viewer, List<UserId> owners) {
            this(viewer, owners, (_, _, _) -> true);
        }

        public Query {
            owners = List.copyOf(owners);
        }
    }

    /** Condition on the current profile; an index of a list may contain an older state. */
    interface PersonFilter {

        /**
         * Returns whether the owner belongs to the list.
         *
         * @param lastActive the owner's last activity; null if unknown
         */
        boolean matches(Profile viewer, Profile owner, @Nullable Instant lastActive);
    }
}

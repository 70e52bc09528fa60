package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody looks at a list of people, whatever list it is. */
public interface ViewPeople {

    /** Those of them whom the viewer may see, in the same order; the work is the same for five as for fifty. */
    List<PersonSummary> view(Query query);

    /**
     * Who looks at whom.
     *
     * @param owners at most 100
     * @param personFilter who else does not belong to the list
     */
    record Query(UserId viewer, List<UserId> owners, PersonFilter personFilter) {

        /** Whoever may be seen. */
        public Query(UserId viewer, List<UserId> owners) {
            this(viewer, owners, (_, _, _) -> true);
        }

        public Query {
            owners = List.copyOf(owners);
        }
    }

    /** Whether somebody belongs to a list at all, by what he is now; a list may remember what he was. */
    interface PersonFilter {

        /**
         * Decides.
         *
         * @param viewer who looks
         * @param owner who may be seen
         * @param lastActive when the owner was here last; null if it is not known
         */
        boolean matches(Profile viewer, Profile owner, @Nullable Instant lastActive);
    }
}

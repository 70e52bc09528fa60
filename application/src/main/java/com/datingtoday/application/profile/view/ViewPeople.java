package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

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
     */
    record Query(UserId viewer, List<UserId> owners) {

        public Query {
            owners = List.copyOf(owners);
        }
    }
}

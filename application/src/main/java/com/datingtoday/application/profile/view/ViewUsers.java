package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Views several users by id. */
public interface ViewUsers {

    /** Maximum number of users of one call. */
    int MAX_USERS = 50;

    /**
     * Returns the entries of the users whose details the viewer may see, in the given order, each once. It records no
     * visit. The number of round trips does not depend on the number of users.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code Malformed} for more than {@link #MAX_USERS}
     *     users
     */
    List<PersonSummary> view(Query query);

    record Query(UserId viewer, List<UserId> users) {

        public Query {
            users = List.copyOf(users);
        }
    }
}

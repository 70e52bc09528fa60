package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/**
 * Views the profiles of a user's contacts. A contact outside the audience shows nickname and avatar; one who blocks
 * the viewer, is suspended or does not exist is left out.
 */
public interface ViewContactProfiles {

    /**
     * Returns the visible contacts in the given order; the number of round trips does not depend on the number of
     * owners.
     */
    List<PersonSummary> view(Query query);

    /**
     * Contacts to view.
     *
     * @param owners at most 100
     */
    record Query(UserId viewer, List<UserId> owners) {

        public Query {
            owners = List.copyOf(owners);
        }
    }
}

package com.datingtoday.application.profile.view;

import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/**
 * Somebody looks at people with whom he has talked. Who closed his profile since keeps his name and face there; who blocks
 * him, was shut out or is gone does not.
 */
public interface ViewContactProfiles {

    /** Those of them whom he may see, in the same order; the work is the same for five as for fifty. */
    List<PersonSummary> view(Query query);

    /**
     * Who looks at whom.
     *
     * @param owners at most 100
     */
    record Query(UserId viewer, List<UserId> owners) {

        public Query {
            owners = List.copyOf(owners);
        }
    }
}

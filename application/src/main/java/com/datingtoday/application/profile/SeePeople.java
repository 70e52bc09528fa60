package com.datingtoday.application.profile;

import com.datingtoday.domain.profile.SeenPerson;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Somebody looks at a list of people, whatever list it is. */
public interface SeePeople {

    /** Those of them whom the viewer may see, in the same order; the work is the same for five as for fifty. */
    List<SeenPerson> see(Query query);

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

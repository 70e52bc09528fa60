package com.datingtoday.application.visitor;

import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Tally;
import java.util.List;

/** Somebody wants to know how many looked at his profile; everybody may. */
public interface SummariseVisitors {

    /** Counts those who may be seen among the newest 200 visitors. */
    Summary summarise(Query query);

    /** Whose visitors. */
    record Query(UserId user) {}

    /**
     * How many came. It says nothing of who they are, so nothing of a photo but its teaser may be shown.
     *
     * @param count how many visitors
     * @param fresh how many of them are new
     * @param teasers the photos of the newest who have one, at most three
     */
    record Summary(Tally count, Tally fresh, List<Photo> teasers) {

        public Summary {
            teasers = List.copyOf(teasers);
        }
    }
}

package com.datingtoday.application.visitor;

import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.CappedCount;
import java.util.List;

/** Somebody wants to know how many looked at his profile; everybody may. */
public interface GetVisitorSummary {

    /** Counts those who may be seen among the newest 200 visitors. */
    VisitorSummary get(Query query);

    /** Whose visitors. */
    record Query(UserId user) {}

    /**
     * How many came. It says nothing of who they are, so nothing of a photo but its teaser may be shown.
     *
     * @param count how many visitors
     * @param newCount how many of them are new
     * @param teasers the photos of the newest who have one, at most three
     */
    record VisitorSummary(CappedCount count, CappedCount newCount, List<Photo> teasers) {

        public VisitorSummary {
            teasers = List.copyOf(teasers);
        }
    }
}

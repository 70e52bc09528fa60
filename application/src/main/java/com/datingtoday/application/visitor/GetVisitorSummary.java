package com.datingtoday.application.visitor;

import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.CappedCount;
import java.util.List;

/** Counts the visitors of a user; requires no VIP. */
public interface GetVisitorSummary {

    /** Counts the visible users among the newest 200 visitors. */
    VisitorSummary get(Query query);

    record Query(UserId user) {}

    /**
     * Counts of visitors. They do not identify the visitors, so only the teaser rendition of a photo may be shown.
     *
     * @param newCount number of visitors since the owner's read time
     * @param teasers photos of the newest visitors who have one, at most three
     */
    record VisitorSummary(CappedCount count, CappedCount newCount, List<Photo> teasers) {

        public VisitorSummary {
            teasers = List.copyOf(teasers);
        }
    }
}

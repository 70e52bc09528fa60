package com.datingtoday.application.visitor.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Store of visits and of the owners' read times. */
public interface Visitors {

    /** Cursor of the visitor list. */
    record Cursor(Instant visitTime, UserId visitor) {

        public static Cursor of(Visitor visit) {
            return new Cursor(visit.visitTime(), visit.visitor());
        }
    }

    /**
     * Saves visits in one statement inside the transaction of the caller; each pair occurs once. Of two visits of a
     * pair the newer one remains.
     */
    void save(Collection<Visitor> visits);

    /**
     * Finds a page of the visits of a user, in one statement that reads no other rows. The newest visit is first; of
     * visits at the same time, the one with the greater visitor id.
     *
     * @param after last visit of the previous page; null for the first page
     */
    List<Visitor> findPage(UserId user, @Nullable Cursor after, int limit);

    /** Returns the read time of an owner; {@link Instant#EPOCH} if there is none. */
    Instant getReadTime(UserId user);

    /** Updates the read time of an owner; an older time has no effect. */
    void markRead(UserId user, Instant readTime);
}

package com.datingtoday.application.visitor.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has looked at whose profile, and until when the owners have seen that. */
public interface Visitors {

    /** Where a page of the list ended. */
    record Cursor(Instant visitTime, UserId visitor) {

        /** Where that visit stands. */
        public static Cursor of(Visitor visit) {
            return new Cursor(visit.visitTime(), visit.visitor());
        }
    }

    /**
     * Notes visits, each pair once; of two visits of a pair the newer one stays. One statement, however many they are; in
     * a transaction of the caller.
     */
    void save(Collection<Visitor> visits);

    /**
     * A page of somebody's list, the newest first, of the same moment the greater user number first; one statement that
     * reads no other lines.
     *
     * @param after the last line of the page before; null for the first page
     */
    List<Visitor> findPage(UserId user, @Nullable Cursor after, int limit);

    /** Until when somebody has seen who came; {@link Instant#EPOCH} for never. */
    Instant getReadTime(UserId user);

    /** Somebody has seen who came until then; a time that is not newer than the last changes nothing. */
    void markRead(UserId user, Instant readTime);
}

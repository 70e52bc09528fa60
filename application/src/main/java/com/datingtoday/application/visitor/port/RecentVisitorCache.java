package com.datingtoday.application.visitor.port;

import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The newest visitors of those who ask for theirs, remembered by all in front of the database for a day at most. Whatever
 * is stored there goes through here, so that what is remembered changes with it; if that fails in between, it is
 * forgotten within a minute.
 */
public interface RecentVisitorCache {

    /** How many visitors of one user are remembered. */
    int CAPACITY = 1_000;

    /** The order of a list. */
    Comparator<Visitor> NEWEST_FIRST = Comparator.comparing(Visitor::visitTime)
            .thenComparingLong(visit -> visit.visitor().value())
            .reversed();

    /**
     * What the database says.
     *
     * @param newest the newest visitors in their order, {@link #MOST} at most
     * @param readTime until when the owner has seen who came
     */
    record CachedVisitors(List<Visitor> newest, Instant readTime) {

        public CachedVisitors {
            newest = List.copyOf(newest);
        }

        /** Whether nobody came before these. */
        public boolean isComplete() {
            return newest.size() < CAPACITY;
        }

        /** A page of it. */
        public CachedPage page(@Nullable Cursor after, int limit) {
            var page = newest.stream()
                    .filter(visit -> after == null
                            || NEWEST_FIRST.compare(
                                            visit, new Visitor(visit.user(), after.visitor(), after.visitTime()))
                                    > 0)
                    .limit(limit)
                    .toList();
            return new CachedPage(page, readTime, isComplete());
        }
    }

    /**
     * A page of what is remembered.
     *
     * @param visits as many as were wanted, or all that are remembered behind the page before
     * @param readTime until when the owner has seen who came
     * @param whole whether all of the owner's visitors are remembered
     */
    record CachedPage(List<Visitor> visits, Instant readTime, boolean complete) {

        public CachedPage {
            visits = List.copyOf(visits);
        }
    }

    /**
     * A page of somebody's newest visitors. One round trip; another one after the source was asked.
     *
     * @param after the last line of the page before; null for the first page
     * @param source asked if nothing is remembered
     * @throws com.datingtoday.application.shared.Unavailable if it cannot be said
     */
    CachedPage findPage(UserId user, @Nullable Cursor after, int limit, Supplier<CachedVisitors> source);

    /**
     * Visits are stored.
     *
     * @param storing stores them
     * @throws com.datingtoday.application.shared.Unavailable if the others cannot be told; then nothing is stored
     */
    void save(Collection<Visitor> visits, Runnable storing);

    /**
     * Somebody has seen who came until then, which is stored.
     *
     * @param storing stores it
     * @throws com.datingtoday.application.shared.Unavailable if the others cannot be told; then nothing is stored
     */
    void markRead(UserId user, Instant readTime, Runnable storing);
}

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
 * Redis cache of the newest visitors, with a lifetime of at most one day. All writes to the store go through it. If a
 * write fails between database and cache, the cached entry expires within a minute.
 */
public interface RecentVisitorCache {

    /** Maximum number of cached visitors per owner. */
    int CAPACITY = 1_000;

    /** Order of the visitor list. */
    Comparator<Visitor> NEWEST_FIRST = Comparator.comparing(Visitor::visitTime)
            .thenComparingLong(visit -> visit.visitor().value())
            .reversed();

    /**
     * Content of an entry.
     *
     * @param newest newest visitors in order, at most {@link #CAPACITY}
     * @param readTime read time of the owner
     */
    record CachedVisitors(List<Visitor> newest, Instant readTime) {

        public CachedVisitors {
            newest = List.copyOf(newest);
        }

        /** Returns whether these are all visitors of the owner. */
        public boolean isComplete() {
            return newest.size() < CAPACITY;
        }

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
     * Page of cached visitors.
     *
     * @param visits as many as requested, or all cached ones after the cursor
     * @param readTime read time of the owner
     * @param complete true if all visitors of the owner are cached
     */
    record CachedPage(List<Visitor> visits, Instant readTime, boolean complete) {

        public CachedPage {
            visits = List.copyOf(visits);
        }
    }

    /**
     * Finds a page of the newest visitors of a user: it costs one round trip, and a second one after a load from the
     * source.
     *
     * @param after last visit of the previous page; null for the first page
     * @param source loads an entry that is not cached
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if Redis does not respond
     */
    CachedPage findPage(UserId user, @Nullable Cursor after, int limit, Supplier<CachedVisitors> source);

    /**
     * Stores visits and updates the cached entries.
     *
     * @param storing stores the visits in the database
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the entries cannot be changed; then
     *     nothing is stored
     */
    void save(Collection<Visitor> visits, Runnable storing);

    /**
     * Stores a read time and updates the cached entry.
     *
     * @param storing stores the read time in the database
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the entry cannot be changed; then
     *     nothing is stored
     */
    void markRead(UserId user, Instant readTime, Runnable storing);
}

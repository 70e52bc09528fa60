package com.datingtoday.application.visitor.port;

import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Unbounded cache that discards loads during which visits were stored. */
public final class InMemoryRecentVisitorCache implements RecentVisitorCache {

    private final Map<UserId, CachedVisits> remembered = new HashMap<>();
    private final Map<UserId, Integer> changes = new HashMap<>();

    private record CachedVisits(List<Visitor> visits, Instant readTime, boolean whole) {

        CachedPage page(@Nullable Cursor after, int limit) {
            return new CachedPage(
                    new CachedVisitors(visits, readTime).page(after, limit).visits(), readTime, whole);
        }

        CachedVisits with(Collection<Visitor> noted) {
            var all = new TreeSet<>(NEWEST_FIRST);
            all.addAll(visits);
            for (var visit : noted) {
                var before = all.stream()
                        .filter(other -> other.visitor().equals(visit.visitor()))
                        .findAny();
                if (before.isEmpty() || before.get().visitTime().isBefore(visit.visitTime())) {
                    before.ifPresent(all::remove);
                    all.add(visit);
                }
            }
            return new CachedVisits(all.stream().limit(CAPACITY).toList(), readTime, whole && all.size() <= CAPACITY);
        }

        CachedVisits read(Instant moment) {
            return moment.isAfter(readTime) ? new CachedVisits(visits, moment, whole) : this;
        }
    }

    @Override
    public CachedPage findPage(UserId user, @Nullable Cursor after, int limit, Supplier<CachedVisitors> source) {
        int before;
        synchronized (this) {
            var known = remembered.get(user);
            if (known != null) {
                return known.page(after, limit);
            }
            before = changes.getOrDefault(user, 0);
        }
        var cachedVisitors = source.get();
        synchronized (this) {
            if (before == changes.getOrDefault(user, 0)) {
                remembered.put(
                        user,
                        new CachedVisits(
                                cachedVisitors.newest(), cachedVisitors.readTime(), cachedVisitors.isComplete()));
            }
        }
        return cachedVisitors.page(after, limit);
    }

    @Override
    public void save(Collection<Visitor> visits, Runnable storing) {
        var byUser = visits.stream().collect(Collectors.groupingBy(Visitor::user));
        change(byUser.keySet(), storing);
        byUser.forEach((user, noted) -> alter(user, known -> known.with(noted)));
    }

    @Override
    public void markRead(UserId user, Instant readTime, Runnable storing) {
        change(Set.of(user), storing);
        alter(user, known -> known.read(readTime));
    }

    private void change(Set<UserId> users, Runnable storing) {
        count(users);
        try {
            storing.run();
        } finally {
            count(users);
        }
    }

    private synchronized void count(Set<UserId> users) {
        users.forEach(user -> changes.merge(user, 1, Integer::sum));
    }

    private synchronized void alter(UserId user, UnaryOperator<CachedVisits> change) {
        remembered.computeIfPresent(user, (_, known) -> change.apply(known));
    }
}

package com.datingtoday.application.visitor.port;

import com.datingtoday.application.visitor.port.Visitors.Place;
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

/** Remembers without end, and nothing that was read while something was stored. */
public final class InMemoryRecentVisitors implements RecentVisitors {

    private final Map<UserId, Remembered> remembered = new HashMap<>();
    private final Map<UserId, Integer> changes = new HashMap<>();

    private record Remembered(List<Visitor> visits, Instant readTime, boolean whole) {

        Part page(@Nullable Place after, int limit) {
            return new Part(new Kept(visits, readTime).page(after, limit).visits(), readTime, whole);
        }

        Remembered with(Collection<Visitor> noted) {
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
            return new Remembered(all.stream().limit(MOST).toList(), readTime, whole && all.size() <= MOST);
        }

        Remembered read(Instant moment) {
            return moment.isAfter(readTime) ? new Remembered(visits, moment, whole) : this;
        }
    }

    @Override
    public Part page(UserId user, @Nullable Place after, int limit, Supplier<Kept> source) {
        int before;
        synchronized (this) {
            var known = remembered.get(user);
            if (known != null) {
                return known.page(after, limit);
            }
            before = changes.getOrDefault(user, 0);
        }
        var kept = source.get();
        synchronized (this) {
            if (before == changes.getOrDefault(user, 0)) {
                remembered.put(user, new Remembered(kept.newest(), kept.readTime(), kept.isWhole()));
            }
        }
        return kept.page(after, limit);
    }

    @Override
    public void note(Collection<Visitor> visits, Runnable storing) {
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

    private synchronized void alter(UserId user, UnaryOperator<Remembered> change) {
        remembered.computeIfPresent(user, (_, known) -> change.apply(known));
    }
}

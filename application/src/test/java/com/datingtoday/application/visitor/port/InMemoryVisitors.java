package com.datingtoday.application.visitor.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

public final class InMemoryVisitors implements Visitors {

    /** Number of calls. */
    public final AtomicInteger statements = new AtomicInteger();

    private final Map<UserId, Map<UserId, Instant>> visits = new HashMap<>();
    private final Map<UserId, Instant> readTimes = new HashMap<>();

    @Override
    public synchronized void save(Collection<Visitor> noted) {
        statements.incrementAndGet();
        noted.forEach(visit -> visits.computeIfAbsent(visit.user(), _ -> new HashMap<>())
                .merge(visit.visitor(), visit.visitTime(), InMemoryVisitors::newer));
    }

    @Override
    public synchronized List<Visitor> findPage(UserId user, @Nullable Cursor after, int limit) {
        statements.incrementAndGet();
        var all = new TreeSet<>(RecentVisitorCache.NEWEST_FIRST);
        visits.getOrDefault(user, Map.of()).forEach((visitor, moment) -> all.add(new Visitor(user, visitor, moment)));
        var behind = after == null ? all : all.tailSet(new Visitor(user, after.visitor(), after.visitTime()), false);
        return behind.stream().limit(limit).toList();
    }

    @Override
    public synchronized Instant getReadTime(UserId user) {
        statements.incrementAndGet();
        return readTimes.getOrDefault(user, Instant.EPOCH);
    }

    @Override
    public synchronized void markRead(UserId user, Instant readTime) {
        statements.incrementAndGet();
        readTimes.merge(user, readTime, InMemoryVisitors::newer);
    }

    private static Instant newer(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

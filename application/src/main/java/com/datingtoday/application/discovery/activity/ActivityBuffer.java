package com.datingtoday.application.discovery.activity;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Buffer of user activity. Each user is flushed at most once a minute; activity of an ended process is lost. */
public final class ActivityBuffer {

    /** Period in which further activity of a user is ignored. */
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private static final int CAPACITY = 200_000;

    private final Map<UserId, Instant> recordedTimes = new ConcurrentHashMap<>();
    private final Set<UserId> unflushed = ConcurrentHashMap.newKeySet();

    public void record(UserId user, Instant now) {
        var previous = recordedTimes.get(user);
        if ((previous == null || !now.isBefore(previous.plus(PERIOD))) && recordedTimes.size() < CAPACITY) {
            recordedTimes.put(user, now);
            unflushed.add(user);
        }
    }

    /**
     * Removes and returns up to {@code limit} users. If none is buffered, entries older than the period are deleted.
     */
    Set<UserId> drain(int limit, Instant now) {
        var drained = new HashSet<UserId>();
        for (Iterator<UserId> each = unflushed.iterator(); each.hasNext() && drained.size() < limit; ) {
            drained.add(each.next());
            each.remove();
        }
        if (drained.isEmpty()) {
            recordedTimes.values().removeIf(time -> !now.isBefore(time.plus(PERIOD)));
        }
        return drained;
    }
}

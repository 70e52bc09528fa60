package com.datingtoday.application.discovery.activity;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers who was here until it is written, and that it was, so that it is written once in a while and not at each
 * request. It is lost if the process ends before.
 */
public final class ActivityBuffer {

    /** How long it need not be written again. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int MOST = 200_000;

    private final Map<UserId, Instant> noted = new ConcurrentHashMap<>();
    private final Set<UserId> waiting = ConcurrentHashMap.newKeySet();

    /** Somebody is here. */
    public void record(UserId user, Instant now) {
        var before = noted.get(user);
        if ((before == null || !now.isBefore(before.plus(PAUSE))) && noted.size() < MOST) {
            noted.put(user, now);
            waiting.add(user);
        }
    }

    /** Some who wait to be written; when there are none, those who were written long ago are forgotten. */
    Set<UserId> drain(int most, Instant now) {
        var taken = new HashSet<UserId>();
        for (Iterator<UserId> each = waiting.iterator(); each.hasNext() && taken.size() < most; ) {
            taken.add(each.next());
            each.remove();
        }
        if (taken.isEmpty()) {
            noted.values().removeIf(moment -> !now.isBefore(moment.plus(PAUSE)));
        }
        return taken;
    }
}

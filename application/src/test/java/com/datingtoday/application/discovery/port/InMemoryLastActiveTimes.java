package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryLastActiveTimes implements LastActiveTimes {

    private final Map<UserId, Instant> active = new HashMap<>();

    @Override
    public synchronized void record(Collection<UserId> users, Instant now) {
        users.forEach(user -> active.put(user, now));
    }

    /** Finds the last-active time of a user; empty if unknown. */
    public synchronized Optional<Instant> find(UserId user) {
        return Optional.ofNullable(active.get(user));
    }
}

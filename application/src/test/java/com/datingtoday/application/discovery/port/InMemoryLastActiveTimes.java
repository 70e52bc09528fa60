package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When everybody was here last. */
public final class InMemoryLastActiveTimes implements LastActiveTimes {

    private final Map<UserId, Instant> active = new HashMap<>();

    @Override
    public synchronized void record(Collection<UserId> users, Instant now) {
        users.forEach(user -> active.put(user, now));
    }

    /** When somebody was here last; empty if that is not known. */
    public synchronized Optional<Instant> of(UserId user) {
        return Optional.ofNullable(active.get(user));
    }
}

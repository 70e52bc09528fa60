package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

class InMemoryLastActiveTimesTest implements LastActiveTimesContract {

    private final InMemoryLastActiveTimes presences = new InMemoryLastActiveTimes();

    @Override
    public LastActiveTimes presences() {
        return presences;
    }

    @Override
    public Optional<Instant> seen(UserId user) {
        return presences.of(user);
    }
}

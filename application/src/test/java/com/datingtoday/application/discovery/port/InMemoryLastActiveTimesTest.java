package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

class InMemoryLastActiveTimesTest implements LastActiveTimesContract {

    private final InMemoryLastActiveTimes presences = new InMemoryLastActiveTimes();

    @Override
    public LastActiveTimes lastActiveTimes() {
        return presences;
    }

    @Override
    public Optional<Instant> lastActive(UserId user) {
        return presences.find(user);
    }
}

package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

class InMemoryPresencesTest implements PresencesContract {

    private final InMemoryPresences presences = new InMemoryPresences();

    @Override
    public Presences presences() {
        return presences;
    }

    @Override
    public Optional<Instant> seen(UserId user) {
        return presences.of(user);
    }
}

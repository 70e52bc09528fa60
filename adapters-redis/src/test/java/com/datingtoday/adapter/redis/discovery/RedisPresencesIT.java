package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.Presences;
import com.datingtoday.application.discovery.port.PresencesContract;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;

class RedisPresencesIT implements PresencesContract {

    private static final Discovery DISCOVERY = Discovery.shared();

    @AfterAll
    static void close() {
        DISCOVERY.close();
    }

    @Override
    public Presences presences() {
        return DISCOVERY.presences();
    }

    @Override
    public Optional<Instant> seen(UserId user) {
        return DISCOVERY.seen(user);
    }
}

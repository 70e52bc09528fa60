package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.LastActiveTimes;
import com.datingtoday.application.discovery.port.LastActiveTimesContract;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;

class RedisLastActiveTimesIT implements LastActiveTimesContract {

    private static final DiscoveryRedisInstance DISCOVERY_REDIS_INSTANCE = DiscoveryRedisInstance.shared();

    @AfterAll
    static void close() {
        DISCOVERY_REDIS_INSTANCE.close();
    }

    @Override
    public LastActiveTimes lastActiveTimes() {
        return DISCOVERY_REDIS_INSTANCE.lastActiveTimes();
    }

    @Override
    public Optional<Instant> lastActive(UserId user) {
        return DISCOVERY_REDIS_INSTANCE.lastActive(user);
    }
}

package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndexContract;
import org.junit.jupiter.api.AfterAll;

class RedisNearbyIndexIT implements NearbyIndexContract {

    private static final DiscoveryRedisInstance DISCOVERY_REDIS_INSTANCE = DiscoveryRedisInstance.shared();

    @AfterAll
    static void close() {
        DISCOVERY_REDIS_INSTANCE.close();
    }

    @Override
    public NearbyIndex index() {
        return DISCOVERY_REDIS_INSTANCE.index();
    }

    @Override
    public void awaitCacheExpiry() {
        DISCOVERY_REDIS_INSTANCE.advanceSecond();
    }
}

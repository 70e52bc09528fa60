package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.PopularityContract;
import org.junit.jupiter.api.AfterAll;

class RedisPopularityIT implements PopularityContract {

    private static final DiscoveryRedisInstance DISCOVERY_REDIS_INSTANCE = DiscoveryRedisInstance.shared();

    @AfterAll
    static void close() {
        DISCOVERY_REDIS_INSTANCE.close();
    }

    @Override
    public Popularity popularity() {
        return DISCOVERY_REDIS_INSTANCE.popularity();
    }
}

package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.ViewedPeople;
import com.datingtoday.application.discovery.port.ViewedPeopleContract;
import org.junit.jupiter.api.AfterAll;

class RedisViewedPeopleIT implements ViewedPeopleContract {

    private static final DiscoveryRedisInstance DISCOVERY_REDIS_INSTANCE = DiscoveryRedisInstance.shared();

    @AfterAll
    static void close() {
        DISCOVERY_REDIS_INSTANCE.close();
    }

    @Override
    public ViewedPeople viewedPeople() {
        return DISCOVERY_REDIS_INSTANCE.viewedPeople();
    }
}

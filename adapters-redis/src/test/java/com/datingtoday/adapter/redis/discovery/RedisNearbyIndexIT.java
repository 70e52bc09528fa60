package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndexContract;
import org.junit.jupiter.api.AfterAll;

class RedisNearbyIndexIT implements NearbyIndexContract {

    private static final Discovery DISCOVERY = Discovery.shared();

    @AfterAll
    static void close() {
        DISCOVERY.close();
    }

    @Override
    public NearbyIndex index() {
        return DISCOVERY.index();
    }

    @Override
    public void second() {
        DISCOVERY.second();
    }
}

package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.PopularityContract;
import org.junit.jupiter.api.AfterAll;

class RedisPopularityIT implements PopularityContract {

    private static final Discovery DISCOVERY = Discovery.shared();

    @AfterAll
    static void close() {
        DISCOVERY.close();
    }

    @Override
    public Popularity popularity() {
        return DISCOVERY.popularity();
    }
}

package com.datingtoday.adapter.redis.profile;

import com.datingtoday.application.profile.port.PeopleCache;
import com.datingtoday.application.profile.port.PeopleCacheContract;
import com.github.benmanes.caffeine.cache.Ticker;
import org.junit.jupiter.api.AfterAll;

class RedisPeopleCacheIT implements PeopleCacheContract {

    private static final Instance INSTANCE = Instance.at(Ticker.systemTicker());

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @Override
    public PeopleCache cache() {
        return INSTANCE.cache();
    }
}

package com.datingtoday.adapter.redis.profile;

import com.datingtoday.application.profile.port.ProfileCache;
import com.datingtoday.application.profile.port.ProfileCacheContract;
import com.github.benmanes.caffeine.cache.Ticker;
import org.junit.jupiter.api.AfterAll;

class RedisProfileCacheIT implements ProfileCacheContract {

    private static final ProfileRedisInstance PROFILE_REDIS_INSTANCE =
            ProfileRedisInstance.shared(Ticker.systemTicker());

    @AfterAll
    static void close() {
        PROFILE_REDIS_INSTANCE.close();
    }

    @Override
    public ProfileCache cache() {
        return PROFILE_REDIS_INSTANCE.cache();
    }
}

package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the in-process profile cache and subscribes it to changes of other instances. */
@Configuration(proxyBeanMethods = false)
class ProfileCacheConfiguration {

    @Bean
    LocalProfileCache localProfileCache(RedisSettings settings, RedisPubSub pubSub) {
        var localCache = LocalProfileCache.create(settings.maxCachedProfiles(), Ticker.systemTicker());
        pubSub.subscribe(LocalProfileCache.TOPIC, localCache);
        return localCache;
    }
}

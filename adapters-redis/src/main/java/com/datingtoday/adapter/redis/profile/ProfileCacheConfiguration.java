package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets this process hear of people whom another one changed. */
@Configuration(proxyBeanMethods = false)
class ProfileCacheConfiguration {

    @Bean
    LocalProfileCache localProfileCache(RedisSettings settings, RedisPubSub broadcast) {
        var memory = LocalProfileCache.of(settings.peopleInMemory(), Ticker.systemTicker());
        broadcast.subscribe(LocalProfileCache.TOPIC, memory);
        return memory;
    }
}

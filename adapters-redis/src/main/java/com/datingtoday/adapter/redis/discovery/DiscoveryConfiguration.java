package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.CoalescingCache;
import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.RankedUser;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In-process caches of the nearby and hot lists. */
@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration {

    /**
     * Maximum age of a cached partition. A deleted user must leave all lists within two seconds; half of that remains
     * for the load and the response.
     */
    private static final Duration PARTITION_MAX_AGE = Duration.ofSeconds(1);

    /** Maximum age of a cached ranking, which does not change within its slot. */
    private static final Duration RANKING_MAX_AGE = Duration.ofSeconds(Popularity.RANKING_LIFETIME_SECONDS);

    /** Number of list entries that need about as much memory as one profile. */
    private static final int ENTRIES_PER_PROFILE = 4;

    @Bean
    CoalescingCache<Partition, List<Entry>> nearbyCache(RedisSettings settings) {
        return createNearbyCache(settings, Ticker.systemTicker());
    }

    @Bean
    CoalescingCache<RankingKey, List<RankedUser>> rankingCache(RedisSettings settings) {
        return createRankingCache(settings, Ticker.systemTicker());
    }

    static CoalescingCache<Partition, List<Entry>> createNearbyCache(RedisSettings settings, Ticker ticker) {
        return createCache(settings, PARTITION_MAX_AGE, ticker);
    }

    static CoalescingCache<RankingKey, List<RankedUser>> createRankingCache(RedisSettings settings, Ticker ticker) {
        return createCache(settings, RANKING_MAX_AGE, ticker);
    }

    private static <K, V> CoalescingCache<K, List<V>> createCache(
            RedisSettings settings, Duration maxAge, Ticker ticker) {
        var maxEntries = (long) ENTRIES_PER_PROFILE * settings.maxCachedProfiles();
        return new CoalescingCache<>(maxEntries, (_, list) -> list.size() + 1, maxAge, ticker, Dependency.REDIS);
    }
}

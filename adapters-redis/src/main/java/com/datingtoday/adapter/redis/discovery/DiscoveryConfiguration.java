package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.application.discovery.port.Popularity;
import com.datingtoday.application.discovery.port.Popularity.RankedUser;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this process remembers of the lists. */
@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration {

    /** Somebody who has left is gone within two seconds; the reading and the page need some of that. */
    private static final Duration BLOCKS = Duration.ofSeconds(1);

    /** A snapshot does not change. */
    private static final Duration SNAPSHOTS = Duration.ofSeconds(Popularity.SNAPSHOT_LASTS_SECONDS);

    /** How many lines of a list take about as much memory as somebody's profile. */
    private static final int LINES_A_PERSON = 4;

    @Bean
    CoalescingCache<Partition, List<Entry>> nearbyMemory(RedisSettings settings) {
        return blocks(settings, Ticker.systemTicker());
    }

    @Bean
    CoalescingCache<RankingKey, List<RankedUser>> popularityMemory(RedisSettings settings) {
        return snapshots(settings, Ticker.systemTicker());
    }

    static CoalescingCache<Partition, List<Entry>> blocks(RedisSettings settings, Ticker ticker) {
        return new CoalescingCache<>(lines(settings), BLOCKS, ticker);
    }

    static CoalescingCache<RankingKey, List<RankedUser>> snapshots(RedisSettings settings, Ticker ticker) {
        return new CoalescingCache<>(lines(settings), SNAPSHOTS, ticker);
    }

    private static long lines(RedisSettings settings) {
        return (long) LINES_A_PERSON * settings.peopleInMemory();
    }
}

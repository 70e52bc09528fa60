package com.datingtoday.adapter.redis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.discovery.port.IndexEntrySamples;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.application.discovery.port.NearbyIndex.Placement;
import com.datingtoday.application.discovery.port.Popularity.Interaction;
import com.datingtoday.application.discovery.port.Popularity.ScoreIncrease;
import com.datingtoday.application.discovery.port.PopularityContract;
import com.datingtoday.application.discovery.port.ViewedPeople.View;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.discovery.ShuffleKey;
import com.datingtoday.domain.shared.UserId;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of this feature, their time to live, and calls during an outage. */
class DiscoveryRedisKeysIT {

    private static final EmbeddedRedis SERVER = EmbeddedRedis.start(Path.of("target", "redis-discovery"), false);
    private static final DiscoveryRedisInstance DISCOVERY_REDIS_INSTANCE =
            DiscoveryRedisInstance.on(SharedRedis.withLongTimeouts(SERVER.uri()));
    private static final RedisClient CLIENT = RedisClient.create(SERVER.uri());
    private static final RedisCommands<String, String> REDIS = CLIENT.connect().sync();
    private static final Instant NOW = AuthSamples.now();

    private final LeafKey leafKey = IndexEntrySamples.leafKey();
    private final Partition partition = new Partition(leafKey, 0, 1);
    private final UserId user = AuthSamples.user();

    @AfterAll
    static void close() {
        CLIENT.close();
        DISCOVERY_REDIS_INSTANCE.close();
        SERVER.close();
    }

    @BeforeEach
    void clear() {
        REDIS.flushall();
        DISCOVERY_REDIS_INSTANCE.advanceSecond();
    }

    private void put(Entry entry) {
        DISCOVERY_REDIS_INSTANCE.index().put(List.of(new Placement(leafKey, entry)));
    }

    private List<Entry> read() {
        return DISCOVERY_REDIS_INSTANCE.index().entries(List.of(partition)).getOrDefault(partition, List.of());
    }

    private static Duration ttl(String key) {
        return Duration.ofMillis(REDIS.pttl(key));
    }

    @Test
    void every_key_expires() {
        var segment = PopularityContract.segment();
        put(IndexEntrySamples.complete(user, 1));
        DISCOVERY_REDIS_INSTANCE.index().claimFill(leafKey.grid());
        DISCOVERY_REDIS_INSTANCE.index().completeFill(leafKey.grid());
        DISCOVERY_REDIS_INSTANCE
                .popularity()
                .recordInteractions(List.of(new Interaction(user, AuthSamples.user(), 1)), NOW);
        DISCOVERY_REDIS_INSTANCE
                .popularity()
                .grantStartScores(List.of(new ScoreIncrease(user, 1, List.of(segment))), NOW);
        DISCOVERY_REDIS_INSTANCE.popularity().ranking(List.of(segment), PopularityContract.slotOf(NOW));
        DISCOVERY_REDIS_INSTANCE.lastActiveTimes().record(List.of(user), NOW);
        DISCOVERY_REDIS_INSTANCE.viewedPeople().record(List.of(new View(user, AuthSamples.user(), NOW)));

        var expected = Map.of(
                "dt:near:{", Duration.ofDays(30),
                "dt:near:filled:{", Duration.ofDays(29),
                "dt:near:claim:{", Duration.ofMinutes(2),
                "dt:noted:{", Duration.ofDays(2),
                "dt:welcomed:{", Duration.ofDays(8),
                "dt:hot:{", Duration.ofDays(60),
                "dt:hotlist:{", Duration.ofMinutes(15),
                "dt:active:{", Duration.ofDays(8),
                "dt:viewed:{", Duration.ofDays(30));
        assertThat(REDIS.keys("*")).hasSize(expected.size());
        expected.forEach((prefix, time) -> assertThat(REDIS.keys(prefix + "*"))
                .singleElement()
                .satisfies(key -> assertThat(ttl(key)).isBetween(time.minusSeconds(30), time)));
    }

    @Test
    void an_emptied_redis_has_no_filled_index_and_no_entries() {
        put(IndexEntrySamples.entry());
        DISCOVERY_REDIS_INSTANCE.index().claimFill(leafKey.grid());
        DISCOVERY_REDIS_INSTANCE.index().completeFill(leafKey.grid());

        REDIS.flushall();

        assertThat(DISCOVERY_REDIS_INSTANCE.index().isFilled(leafKey.grid())).isFalse();
        assertThat(DISCOVERY_REDIS_INSTANCE.index().renewFillClaim(leafKey.grid()))
                .isFalse();
        assertThat(DISCOVERY_REDIS_INSTANCE.index().completeFill(leafKey.grid()))
                .isFalse();
        assertThat(DISCOVERY_REDIS_INSTANCE.index().claimFill(leafKey.grid())).isTrue();
        assertThat(read()).isEmpty();
    }

    @Test
    void damaged_entries_are_skipped() {
        var key = NearbyIndexKeys.entries(leafKey);
        var entry = IndexEntrySamples.complete(user, 1);
        REDIS.zadd(key, 1, "2 17 of another version");
        REDIS.zadd(key, 2, "damaged");
        REDIS.zadd(key, 3, "");
        put(entry);

        assertThat(read()).containsExactly(entry);
    }

    @Test
    void an_entry_of_another_format_version_is_replaced_unless_it_is_newer() {
        var key = NearbyIndexKeys.entries(leafKey);
        REDIS.zadd(key, (double) ShuffleKey.of(user), "2 17 of another version");
        put(IndexEntrySamples.empty(user, 16));
        assertThat(REDIS.zrange(key, 0, -1)).containsExactly("2 17 of another version");

        put(IndexEntrySamples.empty(user, 17));
        assertThat(REDIS.zcard(key)).isOne();
        assertThat(read()).containsExactly(IndexEntrySamples.empty(user, 17));
    }

    @Test
    void entries_are_cached_for_one_second() {
        var entry = IndexEntrySamples.complete(user, 1);
        put(entry);
        assertThat(read()).containsExactly(entry);
        REDIS.flushall();

        DISCOVERY_REDIS_INSTANCE.ticker().advance(Duration.ofMillis(999));
        assertThat(read()).containsExactly(entry);
        DISCOVERY_REDIS_INSTANCE.ticker().advance(Duration.ofMillis(1));
        assertThat(read()).isEmpty();
    }

    @Test
    void an_outage_fails_every_call() {
        try (var hasty = DiscoveryRedisInstance.on(RedisSettings.of(SERVER.uri()))) {
            SERVER.suspend();
            assertThatThrownBy(() -> hasty.index().entries(List.of(partition)))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.lastActiveTimes().record(List.of(user), NOW))
                    .isInstanceOf(DependencyUnavailableException.class);
            assertThatThrownBy(() -> hasty.popularity()
                            .ranking(List.of(PopularityContract.segment()), PopularityContract.slotOf(NOW)))
                    .isInstanceOf(DependencyUnavailableException.class);
        } finally {
            SERVER.resume();
        }
    }
}

package com.datingtoday.adapter.redis.profile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.shared.CacheLookup;
import com.datingtoday.adapter.redis.shared.CoalescingCache;
import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.SampleProfiles;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalProfileCacheTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ManualTicker ticker = new ManualTicker();
    private final LocalProfileCache localCache = LocalProfileCache.create(100, ticker);
    private final UserId user = AuthSamples.user();
    private final CachedProfile cachedProfile =
            new CachedProfile(Optional.of(SampleProfiles.minimal(user, "somebody")));
    private final RelationCacheKey relationCacheKey = new RelationCacheKey(user, AuthSamples.user());

    /** Starts a load of the profile, which the cache must not have. */
    private CacheLookup<UserId, CachedProfile> startLoad() {
        var lookup = localCache.profiles().lookup(List.of(user));
        assertThat(lookup.hasPendingKeys()).isTrue();
        return lookup;
    }

    private static <K, V> @Nullable V cached(CoalescingCache<K, V> cache, K key) {
        var lookup = cache.lookup(List.of(key));
        if (lookup.hasPendingKeys()) {
            lookup.fail(new IllegalStateException("not cached"));
            return null;
        }
        return lookup.get(key, CoalescingCache.deadline());
    }

    private void fillCaches() {
        startLoad().complete(user, cachedProfile);
        localCache
                .relations()
                .getAll(
                        List.of(relationCacheKey, relationCacheKey.reversed()),
                        keys -> keys.stream().collect(toMap(identity(), _ -> Relation.NONE)));
        assertThat(cached(localCache.profiles(), user)).isEqualTo(cachedProfile);
        assertThat(cached(localCache.relations(), relationCacheKey)).isEqualTo(Relation.NONE);
        assertThat(cached(localCache.relations(), relationCacheKey.reversed())).isEqualTo(Relation.NONE);
    }

    @Test
    void no_value_is_cached_longer_than_a_second_after_its_load_started() {
        var slow = startLoad();
        ticker.advance(SECOND.minusNanos(1));
        slow.complete(user, cachedProfile);

        assertThat(cached(localCache.profiles(), user)).isEqualTo(cachedProfile);
        ticker.advance(Duration.ofNanos(1));
        assertThat(cached(localCache.profiles(), user)).isNull();
    }

    @Test
    void a_load_is_shared_for_a_second() {
        var first = startLoad();
        ticker.advance(SECOND.minusNanos(1));
        var joined = localCache.profiles().lookup(List.of(user));
        assertThat(joined.hasPendingKeys()).isFalse();

        ticker.advance(Duration.ofNanos(1));
        var second = startLoad();

        first.complete(user, CachedProfile.MISSING);
        assertThat(joined.get(user, CoalescingCache.deadline())).isEqualTo(CachedProfile.MISSING);
        var joinedLater = localCache.profiles().lookup(List.of(user));
        assertThat(joinedLater.hasPendingKeys()).isFalse();
        second.complete(user, cachedProfile);
        assertThat(joinedLater.get(user, CoalescingCache.deadline())).isEqualTo(cachedProfile);
        assertThat(cached(localCache.profiles(), user)).isEqualTo(cachedProfile);
    }

    @Test
    void a_value_invalidated_during_its_load_is_neither_cached_nor_shared() {
        var late = startLoad();
        localCache.onMessage(LocalProfileCache.message(user));

        var later = startLoad();
        localCache.onReconnect();
        late.complete(user, cachedProfile);
        later.complete(user, cachedProfile);

        assertThat(cached(localCache.profiles(), user)).isNull();
    }

    @Test
    void a_message_invalidates_only_its_own_entries() {
        fillCaches();
        localCache.onMessage(LocalProfileCache.message(AuthSamples.user()));
        localCache.onMessage(LocalProfileCache.message(new RelationCacheKey(user, AuthSamples.user())));
        assertThat(cached(localCache.profiles(), user)).isEqualTo(cachedProfile);
        assertThat(cached(localCache.relations(), relationCacheKey)).isEqualTo(Relation.NONE);

        localCache.onMessage(LocalProfileCache.message(user));
        assertThat(cached(localCache.profiles(), user)).isNull();
        assertThat(cached(localCache.relations(), relationCacheKey)).isEqualTo(Relation.NONE);

        localCache.onMessage(LocalProfileCache.message(relationCacheKey));
        assertThat(cached(localCache.relations(), relationCacheKey)).isNull();
        assertThat(cached(localCache.relations(), relationCacheKey.reversed())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "x", "1000000 x", "1000000 1000001 1000002", "x 1000000"})
    void an_unknown_message_invalidates_all_entries(String message) {
        fillCaches();

        localCache.onMessage(message);

        assertThat(cached(localCache.profiles(), user)).isNull();
        assertThat(cached(localCache.relations(), relationCacheKey)).isNull();
    }

    @Test
    void a_reconnect_invalidates_all_entries() {
        fillCaches();

        localCache.onReconnect();

        assertThat(cached(localCache.profiles(), user)).isNull();
        assertThat(cached(localCache.relations(), relationCacheKey)).isNull();
    }

    @Test
    void a_waiting_thread_times_out_and_can_be_interrupted() {
        startLoad();
        var waiting = localCache.profiles().lookup(List.of(user));
        assertThatThrownBy(() -> waiting.get(user, System.nanoTime() - 1))
                .isInstanceOf(DependencyUnavailableException.class);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> waiting.get(user, System.nanoTime() + SECOND.toNanos()))
                .isInstanceOf(DependencyUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}

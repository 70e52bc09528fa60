package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.SampleProfiles;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.Optional;
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

    private PendingLoad<CachedProfile> startLoad() {
        var started = localCache.profiles().startLoad();
        return localCache.profiles().joinLoad(user, started);
    }

    private void fillCaches() {
        localCache.profiles().completeLoad(user, startLoad(), cachedProfile);
        for (var side : new RelationCacheKey[] {relationCacheKey, relationCacheKey.reversed()}) {
            var relations = localCache.relations();
            relations.completeLoad(side, relations.joinLoad(side, relations.startLoad()), Relation.NONE);
        }
        assertThat(localCache.profiles().get(user)).isEqualTo(cachedProfile);
        assertThat(localCache.relations().get(relationCacheKey)).isEqualTo(Relation.NONE);
        assertThat(localCache.relations().get(relationCacheKey.reversed())).isEqualTo(Relation.NONE);
    }

    @Test
    void no_value_is_cached_longer_than_a_second_after_its_load_started() {
        var slow = startLoad();
        ticker.advance(SECOND.minusNanos(1));
        localCache.profiles().completeLoad(user, slow, cachedProfile);

        assertThat(localCache.profiles().get(user)).isEqualTo(cachedProfile);
        ticker.advance(Duration.ofNanos(1));
        assertThat(localCache.profiles().get(user)).isNull();
    }

    @Test
    void a_load_is_shared_for_a_second() {
        var first = startLoad();
        ticker.advance(SECOND.minusNanos(1));
        assertThat(startLoad()).isSameAs(first);

        ticker.advance(Duration.ofNanos(1));
        var second = startLoad();
        assertThat(second).isNotSameAs(first);

        localCache.profiles().completeLoad(user, first, CachedProfile.MISSING);
        assertThat(localCache.profiles().get(user)).isNull();
        localCache.profiles().completeLoad(user, second, cachedProfile);
        assertThat(localCache.profiles().get(user)).isEqualTo(cachedProfile);
    }

    @Test
    void a_value_invalidated_during_its_load_is_neither_cached_nor_shared() {
        var late = startLoad();
        localCache.onMessage(LocalProfileCache.message(user));
        assertThat(startLoad()).isNotSameAs(late);

        var later = startLoad();
        localCache.onReconnect();
        localCache.profiles().completeLoad(user, late, cachedProfile);
        localCache.profiles().completeLoad(user, later, cachedProfile);

        assertThat(localCache.profiles().get(user)).isNull();
    }

    @Test
    void a_message_invalidates_only_its_own_entries() {
        fillCaches();
        localCache.onMessage(LocalProfileCache.message(AuthSamples.user()));
        localCache.onMessage(LocalProfileCache.message(new RelationCacheKey(user, AuthSamples.user())));
        assertThat(localCache.profiles().get(user)).isEqualTo(cachedProfile);
        assertThat(localCache.relations().get(relationCacheKey)).isEqualTo(Relation.NONE);

        localCache.onMessage(LocalProfileCache.message(user));
        assertThat(localCache.profiles().get(user)).isNull();
        assertThat(localCache.relations().get(relationCacheKey)).isEqualTo(Relation.NONE);

        localCache.onMessage(LocalProfileCache.message(relationCacheKey));
        assertThat(localCache.relations().get(relationCacheKey)).isNull();
        assertThat(localCache.relations().get(relationCacheKey.reversed())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "x", "1000000 x", "1000000 1000001 1000002", "x 1000000"})
    void an_unknown_message_invalidates_all_entries(String message) {
        fillCaches();

        localCache.onMessage(message);

        assertThat(localCache.profiles().get(user)).isNull();
        assertThat(localCache.relations().get(relationCacheKey)).isNull();
    }

    @Test
    void a_reconnect_invalidates_all_entries() {
        fillCaches();

        localCache.onReconnect();

        assertThat(localCache.profiles().get(user)).isNull();
        assertThat(localCache.relations().get(relationCacheKey)).isNull();
    }

    @Test
    void a_waiting_thread_times_out_and_can_be_interrupted() {
        var stuck = startLoad();
        assertThatThrownBy(() -> stuck.await(System.nanoTime() - 1)).isInstanceOf(DependencyUnavailableException.class);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> stuck.await(System.nanoTime() + SECOND.toNanos()))
                .isInstanceOf(DependencyUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}

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
    private final LocalProfileCache memory = LocalProfileCache.create(100, ticker);
    private final UserId user = AuthSamples.user();
    private final CachedProfile cachedProfile = new CachedProfile(Optional.of(SampleProfiles.minimal(user, "somebody")));
    private final RelationCacheKey relationCacheKey = new RelationCacheKey(user, AuthSamples.user());

    private PendingLoad<CachedProfile> begin() {
        var begun = memory.profiles().startLoad();
        return memory.profiles().joinLoad(user, begun);
    }

    private void remember() {
        memory.profiles().completeLoad(user, begin(), cachedProfile);
        for (var side : new RelationCacheKey[] {relationCacheKey, relationCacheKey.reversed()}) {
            var standings = memory.relations();
            standings.completeLoad(side, standings.joinLoad(side, standings.startLoad()), Relation.NONE);
        }
        assertThat(memory.profiles().get(user)).isEqualTo(cachedProfile);
        assertThat(memory.relations().get(relationCacheKey)).isEqualTo(Relation.NONE);
        assertThat(memory.relations().get(relationCacheKey.reversed())).isEqualTo(Relation.NONE);
    }

    @Test
    void nothing_is_remembered_for_a_second_after_the_finding_began() {
        var slow = begin();
        ticker.pass(SECOND.minusNanos(1));
        memory.profiles().completeLoad(user, slow, cachedProfile);

        assertThat(memory.profiles().get(user)).isEqualTo(cachedProfile);
        ticker.pass(Duration.ofNanos(1));
        assertThat(memory.profiles().get(user)).isNull();
    }

    @Test
    void a_finding_is_joined_for_a_second() {
        var first = begin();
        ticker.pass(SECOND.minusNanos(1));
        assertThat(begin()).isSameAs(first);

        ticker.pass(Duration.ofNanos(1));
        var second = begin();
        assertThat(second).isNotSameAs(first);

        memory.profiles().completeLoad(user, first, CachedProfile.MISSING);
        assertThat(memory.profiles().get(user)).isNull();
        memory.profiles().completeLoad(user, second, cachedProfile);
        assertThat(memory.profiles().get(user)).isEqualTo(cachedProfile);
    }

    @Test
    void what_is_forgotten_while_it_is_found_out_is_not_remembered_and_not_joined() {
        var late = begin();
        memory.onMessage(LocalProfileCache.message(user));
        assertThat(begin()).isNotSameAs(late);

        var later = begin();
        memory.onReconnect();
        memory.profiles().completeLoad(user, late, cachedProfile);
        memory.profiles().completeLoad(user, later, cachedProfile);

        assertThat(memory.profiles().get(user)).isNull();
    }

    @Test
    void what_others_tell_is_forgotten_and_nothing_else() {
        remember();
        memory.onMessage(LocalProfileCache.message(AuthSamples.user()));
        memory.onMessage(LocalProfileCache.message(new RelationCacheKey(user, AuthSamples.user())));
        assertThat(memory.profiles().get(user)).isEqualTo(cachedProfile);
        assertThat(memory.relations().get(relationCacheKey)).isEqualTo(Relation.NONE);

        memory.onMessage(LocalProfileCache.message(user));
        assertThat(memory.profiles().get(user)).isNull();
        assertThat(memory.relations().get(relationCacheKey)).isEqualTo(Relation.NONE);

        memory.onMessage(LocalProfileCache.message(relationCacheKey));
        assertThat(memory.relations().get(relationCacheKey)).isNull();
        assertThat(memory.relations().get(relationCacheKey.reversed())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "x", "1000000 x", "1000000 1000001 1000002", "x 1000000"})
    void everything_is_forgotten_after_what_is_not_understood(String message) {
        remember();

        memory.onMessage(message);

        assertThat(memory.profiles().get(user)).isNull();
        assertThat(memory.relations().get(relationCacheKey)).isNull();
    }

    @Test
    void everything_is_forgotten_after_something_was_missed() {
        remember();

        memory.onReconnect();

        assertThat(memory.profiles().get(user)).isNull();
        assertThat(memory.relations().get(relationCacheKey)).isNull();
    }

    @Test
    void nobody_waits_for_ever_or_although_he_is_interrupted() {
        var stuck = begin();
        assertThatThrownBy(() -> stuck.await(System.nanoTime() - 1)).isInstanceOf(DependencyUnavailableException.class);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> stuck.await(System.nanoTime() + SECOND.toNanos()))
                .isInstanceOf(DependencyUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}

package com.datingtoday.adapter.redis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.redis.testing.HandTicker;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.profile.port.SamplePeople;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleMemoryTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HandTicker ticker = new HandTicker();
    private final PeopleMemory memory = PeopleMemory.of(100, ticker);
    private final UserId user = AuthSamples.user();
    private final Somebody somebody = new Somebody(Optional.of(SamplePeople.silent(user, "somebody")));
    private final Pair pair = new Pair(user, AuthSamples.user());

    private Finding<Somebody> begin() {
        var begun = memory.people().begin();
        return memory.people().join(user, begun);
    }

    private void remember() {
        memory.people().found(user, begin(), somebody);
        for (var side : new Pair[] {pair, pair.reversed()}) {
            var standings = memory.standings();
            standings.found(side, standings.join(side, standings.begin()), Relation.NONE);
        }
        assertThat(memory.people().recall(user)).isEqualTo(somebody);
        assertThat(memory.standings().recall(pair)).isEqualTo(Relation.NONE);
        assertThat(memory.standings().recall(pair.reversed())).isEqualTo(Relation.NONE);
    }

    @Test
    void nothing_is_remembered_for_a_second_after_the_finding_began() {
        var slow = begin();
        ticker.pass(SECOND.minusNanos(1));
        memory.people().found(user, slow, somebody);

        assertThat(memory.people().recall(user)).isEqualTo(somebody);
        ticker.pass(Duration.ofNanos(1));
        assertThat(memory.people().recall(user)).isNull();
    }

    @Test
    void a_finding_is_joined_for_a_second() {
        var first = begin();
        ticker.pass(SECOND.minusNanos(1));
        assertThat(begin()).isSameAs(first);

        ticker.pass(Duration.ofNanos(1));
        var second = begin();
        assertThat(second).isNotSameAs(first);

        memory.people().found(user, first, Somebody.NOBODY);
        assertThat(memory.people().recall(user)).isNull();
        memory.people().found(user, second, somebody);
        assertThat(memory.people().recall(user)).isEqualTo(somebody);
    }

    @Test
    void what_is_forgotten_while_it_is_found_out_is_not_remembered_and_not_joined() {
        var late = begin();
        memory.onMessage(PeopleMemory.message(user));
        assertThat(begin()).isNotSameAs(late);

        var later = begin();
        memory.onReconnect();
        memory.people().found(user, late, somebody);
        memory.people().found(user, later, somebody);

        assertThat(memory.people().recall(user)).isNull();
    }

    @Test
    void what_others_tell_is_forgotten_and_nothing_else() {
        remember();
        memory.onMessage(PeopleMemory.message(AuthSamples.user()));
        memory.onMessage(PeopleMemory.message(new Pair(user, AuthSamples.user())));
        assertThat(memory.people().recall(user)).isEqualTo(somebody);
        assertThat(memory.standings().recall(pair)).isEqualTo(Relation.NONE);

        memory.onMessage(PeopleMemory.message(user));
        assertThat(memory.people().recall(user)).isNull();
        assertThat(memory.standings().recall(pair)).isEqualTo(Relation.NONE);

        memory.onMessage(PeopleMemory.message(pair));
        assertThat(memory.standings().recall(pair)).isNull();
        assertThat(memory.standings().recall(pair.reversed())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "x", "1000000 x", "1000000 1000001 1000002", "x 1000000"})
    void everything_is_forgotten_after_what_is_not_understood(String message) {
        remember();

        memory.onMessage(message);

        assertThat(memory.people().recall(user)).isNull();
        assertThat(memory.standings().recall(pair)).isNull();
    }

    @Test
    void everything_is_forgotten_after_something_was_missed() {
        remember();

        memory.onReconnect();

        assertThat(memory.people().recall(user)).isNull();
        assertThat(memory.standings().recall(pair)).isNull();
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

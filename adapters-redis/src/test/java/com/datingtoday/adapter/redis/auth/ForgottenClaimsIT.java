package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.RequestGate.Claim;
import com.datingtoday.application.auth.port.RequestGate.Passage;
import com.datingtoday.application.auth.port.RequestGate.SessionState;
import com.datingtoday.application.auth.port.RequestGate.Ticket;
import com.datingtoday.application.auth.port.Samples;
import com.datingtoday.application.shared.DependencyUnavailableException;
import io.lettuce.core.RedisClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that loses its memory, and what may pass then. */
class ForgottenClaimsIT {

    private static final Duration PAST = Duration.ofSeconds(60);
    private static final Duration FUTURE = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Passage PASSED = new Passage.Passed(new SessionState.Unknown());
    private static final Passage REPLAYED = new Passage.Replayed();

    private final EmbeddedRedis redis;
    private final Instance instance;

    ForgottenClaimsIT(@TempDir Path folder) {
        redis = EmbeddedRedis.start(folder, true);
        redis.rememberEverything();
        instance = Instance.on(SharedRedis.patient(redis.uri()));
    }

    @AfterEach
    void stop() {
        instance.close();
        redis.close();
    }

    private static Claim claim(Instant signedAt) {
        return new Claim("scope", Samples.hex(16), Samples.hex(16), signedAt, PAST.plus(FUTURE), FUTURE);
    }

    private Passage pass(Claim claim, Instant now) {
        return instance.gate().pass(claim, new Ticket.None(), now);
    }

    /** As soon as there is an answer again. */
    private Passage passWhenBack(Claim claim) {
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                .until(() -> pass(claim, Samples.now()), _ -> true);
    }

    private void assertForgotten(Claim claim) {
        var now = Samples.now();
        assertThat(pass(claim, now))
                .isInstanceOfSatisfying(
                        Passage.Forgotten.class,
                        forgotten -> assertThat(forgotten.signFrom())
                                .isAfter(claim.signedAt())
                                .isBeforeOrEqualTo(now.plus(FUTURE)));
    }

    private Instant signFrom(Claim claim, Instant now) {
        return pass(claim, now) instanceof Passage.Forgotten(var signFrom) ? signFrom : Instant.EPOCH;
    }

    @Test
    void with_memory_of_everything_nobody_has_to_sign_again() {
        for (int i = 0; i < 300; i++) {
            assertThat(pass(claim(Samples.now().minus(PAST)), Samples.now())).isEqualTo(PASSED);
        }
    }

    @Test
    void a_server_nobody_knows_lets_everybody_in_who_signs_with_the_time_that_was_told_first() {
        flush();
        var now = Samples.now();
        var signFrom = signFrom(claim(now), now);

        assertThat(signFrom).isEqualTo(now.plus(FUTURE));
        for (int i = 0; i < 300; i++) {
            var again = claim(signFrom);
            assertThat(pass(again, now)).isEqualTo(PASSED);
            assertThat(pass(again, now)).isEqualTo(REPLAYED);
            assertThat(signFrom(claim(signFrom.minusMillis(1)), now)).isEqualTo(signFrom);
        }
    }

    @Test
    void the_refusal_that_finds_the_loss_costs_one_trip_more_and_the_next_none() {
        flush();
        pass(claim(Samples.now()), Samples.now());
        flush();
        var before = instance.trips();
        pass(claim(Samples.now()), Samples.now());
        assertThat(instance.trips() - before).isEqualTo(2);

        for (int i = 0; i < 100; i++) {
            pass(claim(Samples.now()), Samples.now());
        }
        assertThat(instance.trips() - before).isEqualTo(102);
    }

    @Test
    void what_came_before_a_loss_cannot_be_replayed() {
        var now = Samples.now();
        var claims = Stream.of(now.minus(PAST), now, now.plus(FUTURE))
                .map(ForgottenClaimsIT::claim)
                .toList();
        claims.forEach(claim -> assertThat(pass(claim, now)).isEqualTo(PASSED));

        redis.kill();
        assertThatThrownBy(() -> pass(claims.getFirst(), now)).isInstanceOf(DependencyUnavailableException.class);
        redis.restart(false);

        assertThat(passWhenBack(claims.getFirst())).isInstanceOf(Passage.Forgotten.class);
        claims.forEach(this::assertForgotten);
        claims.forEach(this::assertForgotten);
    }

    @Test
    void after_a_loss_who_signs_with_the_time_he_is_told_is_let_in_at_once() {
        redis.kill();
        redis.restart(false);

        var told = passWhenBack(claim(Samples.now()));

        assertThat(told).isInstanceOfSatisfying(Passage.Forgotten.class, forgotten -> {
            assertThat(forgotten.signFrom()).isBeforeOrEqualTo(Samples.now().plus(FUTURE));
            assertThat(pass(claim(forgotten.signFrom()), Samples.now())).isEqualTo(PASSED);
        });
    }

    @Test
    void a_server_that_kept_its_memory_serves_soon_and_knows_what_was_claimed() {
        var now = Samples.now();
        var old = new Claim("scope", "nonce1", null, now.plus(Duration.ofHours(1)), Duration.ofHours(2), FUTURE);
        assertThat(pass(old, now)).isEqualTo(PASSED);

        redis.stop();
        redis.restart(true);

        var told = (Passage.Forgotten) passWhenBack(claim(Samples.now()));
        assertThat(pass(claim(told.signFrom()), Samples.now())).isEqualTo(PASSED);
        // Dated so late that its date alone would not keep it out.
        assertThat(pass(old, Samples.now())).isEqualTo(REPLAYED);
    }

    @Test
    void a_flush_is_a_loss() {
        var now = Samples.now();
        var claim = claim(now);
        assertThat(pass(claim, now)).isEqualTo(PASSED);

        flush();

        assertForgotten(claim);
    }

    @Test
    void another_primary_is_a_loss_though_it_knows_the_epoch(@TempDir Path folder) {
        var now = Samples.now();
        try (var other = EmbeddedRedis.start(folder, false);
                var elsewhere = Instance.on(SharedRedis.patient(other.uri()));
                var operator = RedisClient.create(other.uri());
                var commands = operator.connect()) {
            commands.sync().replicaof("127.0.0.1", redis.port());
            await().atMost(SOON).until(() -> commands.sync().info("replication").contains("master_link_status:up"));
            var claim = claim(now);
            assertThat(pass(claim, now)).isEqualTo(PASSED);
            redis.kill();

            commands.sync().replicaofNoOne();

            assertThat(elsewhere.gate().pass(claim, new Ticket.None(), now)).isInstanceOf(Passage.Forgotten.class);
        }
    }

    @Test
    void a_refusal_writes_no_claim() {
        flush();
        var claim = claim(Samples.now());
        assertForgotten(claim);

        redis.rememberEverything();

        assertThat(pass(claim, Samples.now())).isEqualTo(PASSED);
    }

    @Test
    void a_clock_that_was_wrong_shuts_nobody_out_for_long() {
        flush();
        var now = Samples.now();
        var claim = claim(now.plus(FUTURE));
        pass(claim, now.plus(Duration.ofHours(1)));

        assertThat(pass(claim, now)).isEqualTo(PASSED);
    }

    private void flush() {
        try (var operator = RedisClient.create(redis.uri());
                var connection = operator.connect()) {
            connection.sync().flushall();
        }
    }
}

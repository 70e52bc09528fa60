package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.EmbeddedRedis;
import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.ReplayGuard.NonceClaim;
import com.datingtoday.application.auth.port.ReplayGuard.Result;
import com.datingtoday.application.auth.port.ReplayGuard.SessionReference;
import com.datingtoday.application.auth.port.ReplayGuard.SessionState;
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
class LostNonceStateIT {

    private static final Duration PAST = Duration.ofSeconds(60);
    private static final Duration FUTURE = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Result PASSED = new Result.Accepted(new SessionState.Unknown());
    private static final Result REPLAYED = new Result.Replayed();

    private final EmbeddedRedis redis;
    private final AuthRedisInstance authRedisInstance;

    LostNonceStateIT(@TempDir Path folder) {
        redis = EmbeddedRedis.start(folder, true);
        redis.rememberEverything();
        authRedisInstance = AuthRedisInstance.on(SharedRedis.patient(redis.uri()));
    }

    @AfterEach
    void stop() {
        authRedisInstance.close();
        redis.close();
    }

    private static NonceClaim claim(Instant signedAt) {
        return new NonceClaim("scope", AuthSamples.hex(16), AuthSamples.hex(16), signedAt, PAST.plus(FUTURE), FUTURE);
    }

    private Result pass(NonceClaim nonceClaim, Instant now) {
        return authRedisInstance.gate().claim(nonceClaim, new SessionReference.None(), now);
    }

    /** As soon as there is an answer again. */
    private Result passWhenBack(NonceClaim nonceClaim) {
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                .until(() -> pass(nonceClaim, AuthSamples.now()), _ -> true);
    }

    private void assertForgotten(NonceClaim nonceClaim) {
        var now = AuthSamples.now();
        assertThat(pass(nonceClaim, now))
                .isInstanceOfSatisfying(
                        Result.StateLost.class,
                        stateLost -> assertThat(stateLost.signFrom())
                                .isAfter(nonceClaim.signedAt())
                                .isBeforeOrEqualTo(now.plus(FUTURE)));
    }

    private Instant signFrom(NonceClaim nonceClaim, Instant now) {
        return pass(nonceClaim, now) instanceof Result.StateLost(var signFrom) ? signFrom : Instant.EPOCH;
    }

    @Test
    void with_memory_of_everything_nobody_has_to_sign_again() {
        for (int i = 0; i < 300; i++) {
            assertThat(pass(claim(AuthSamples.now().minus(PAST)), AuthSamples.now()))
                    .isEqualTo(PASSED);
        }
    }

    @Test
    void a_server_nobody_knows_lets_everybody_in_who_signs_with_the_time_that_was_told_first() {
        flush();
        var now = AuthSamples.now();
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
        pass(claim(AuthSamples.now()), AuthSamples.now());
        flush();
        var before = authRedisInstance.trips();
        pass(claim(AuthSamples.now()), AuthSamples.now());
        assertThat(authRedisInstance.trips() - before).isEqualTo(2);

        for (int i = 0; i < 100; i++) {
            pass(claim(AuthSamples.now()), AuthSamples.now());
        }
        assertThat(authRedisInstance.trips() - before).isEqualTo(102);
    }

    @Test
    void what_came_before_a_loss_cannot_be_replayed() {
        var now = AuthSamples.now();
        var claims = Stream.of(now.minus(PAST), now, now.plus(FUTURE))
                .map(LostNonceStateIT::claim)
                .toList();
        claims.forEach(nonceClaim -> assertThat(pass(nonceClaim, now)).isEqualTo(PASSED));

        redis.kill();
        assertThatThrownBy(() -> pass(claims.getFirst(), now)).isInstanceOf(DependencyUnavailableException.class);
        redis.restart(false);

        assertThat(passWhenBack(claims.getFirst())).isInstanceOf(Result.StateLost.class);
        claims.forEach(this::assertForgotten);
        claims.forEach(this::assertForgotten);
    }

    @Test
    void after_a_loss_who_signs_with_the_time_he_is_told_is_let_in_at_once() {
        redis.kill();
        redis.restart(false);

        var told = passWhenBack(claim(AuthSamples.now()));

        assertThat(told).isInstanceOfSatisfying(Result.StateLost.class, stateLost -> {
            assertThat(stateLost.signFrom()).isBeforeOrEqualTo(AuthSamples.now().plus(FUTURE));
            assertThat(pass(claim(stateLost.signFrom()), AuthSamples.now())).isEqualTo(PASSED);
        });
    }

    @Test
    void a_server_that_kept_its_memory_serves_soon_and_knows_what_was_claimed() {
        var now = AuthSamples.now();
        var old = new NonceClaim("scope", "nonce1", null, now.plus(Duration.ofHours(1)), Duration.ofHours(2), FUTURE);
        assertThat(pass(old, now)).isEqualTo(PASSED);

        redis.stop();
        redis.restart(true);

        var told = (Result.StateLost) passWhenBack(claim(AuthSamples.now()));
        assertThat(pass(claim(told.signFrom()), AuthSamples.now())).isEqualTo(PASSED);
        // Dated so late that its date alone would not keep it out.
        assertThat(pass(old, AuthSamples.now())).isEqualTo(REPLAYED);
    }

    @Test
    void a_flush_is_a_loss() {
        var now = AuthSamples.now();
        var nonceClaim = claim(now);
        assertThat(pass(nonceClaim, now)).isEqualTo(PASSED);

        flush();

        assertForgotten(nonceClaim);
    }

    @Test
    void another_primary_is_a_loss_though_it_knows_the_epoch(@TempDir Path folder) {
        var now = AuthSamples.now();
        try (var other = EmbeddedRedis.start(folder, false);
                var elsewhere = AuthRedisInstance.on(SharedRedis.patient(other.uri()));
                var operator = RedisClient.create(other.uri());
                var commands = operator.connect()) {
            commands.sync().replicaof("127.0.0.1", redis.port());
            await().atMost(SOON).until(() -> commands.sync().info("replication").contains("master_link_status:up"));
            var nonceClaim = claim(now);
            assertThat(pass(nonceClaim, now)).isEqualTo(PASSED);
            redis.kill();

            commands.sync().replicaofNoOne();

            assertThat(elsewhere.gate().claim(nonceClaim, new SessionReference.None(), now))
                    .isInstanceOf(Result.StateLost.class);
        }
    }

    @Test
    void a_refusal_writes_no_claim() {
        flush();
        var nonceClaim = claim(AuthSamples.now());
        assertForgotten(nonceClaim);

        redis.rememberEverything();

        assertThat(pass(nonceClaim, AuthSamples.now())).isEqualTo(PASSED);
    }

    @Test
    void a_clock_that_was_wrong_shuts_nobody_out_for_long() {
        flush();
        var now = AuthSamples.now();
        var nonceClaim = claim(now.plus(FUTURE));
        pass(nonceClaim, now.plus(Duration.ofHours(1)));

        assertThat(pass(nonceClaim, now)).isEqualTo(PASSED);
    }

    private void flush() {
        try (var operator = RedisClient.create(redis.uri());
                var connection = operator.connect()) {
            connection.sync().flushall();
        }
    }
}

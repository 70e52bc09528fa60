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

/** Nonce claims after a server has lost its data. */
class LostNonceStateIT {

    private static final Duration PAST = Duration.ofSeconds(60);
    private static final Duration FUTURE = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Result PASSED = new Result.Accepted(new SessionState.Unknown());
    private static final Result REPLAYED = new Result.Replayed();

    private final EmbeddedRedis redis;
    private final AuthRedisInstance instance;

    LostNonceStateIT(@TempDir Path folder) {
        redis = EmbeddedRedis.start(folder, true);
        redis.startNonceEpochs();
        instance = AuthRedisInstance.on(SharedRedis.withLongTimeouts(redis.uri()));
    }

    @AfterEach
    void stop() {
        instance.close();
        redis.close();
    }

    private static NonceClaim claim(Instant signedAt) {
        return new NonceClaim("scope", AuthSamples.hex(16), AuthSamples.hex(16), signedAt, PAST.plus(FUTURE), FUTURE);
    }

    private Result claimAt(NonceClaim nonceClaim, Instant now) {
        return instance.replayGuard().claim(nonceClaim, new SessionReference.None(), now);
    }

    /** Retries until Redis responds again. */
    private Result claimAfterRestart(NonceClaim nonceClaim) {
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(DependencyUnavailableException.class)
                .until(() -> claimAt(nonceClaim, AuthSamples.now()), _ -> true);
    }

    private Instant startEpochs(Instant now) {
        return new RedisNonceEpochs(instance.executor()).start(now);
    }

    private void assertStateLost(NonceClaim nonceClaim) {
        var now = AuthSamples.now();
        assertThat(claimAt(nonceClaim, now))
                .isInstanceOfSatisfying(
                        Result.StateLost.class,
                        stateLost -> assertThat(stateLost.signFrom())
                                .isAfter(nonceClaim.signedAt())
                                .isBeforeOrEqualTo(now.plus(FUTURE)));
    }

    private Instant signFrom(NonceClaim nonceClaim, Instant now) {
        return claimAt(nonceClaim, now) instanceof Result.StateLost(var signFrom) ? signFrom : Instant.EPOCH;
    }

    @Test
    void with_epochs_in_the_past_no_request_is_signed_again() {
        for (int i = 0; i < 300; i++) {
            assertThat(claimAt(claim(AuthSamples.now().minus(PAST)), AuthSamples.now()))
                    .isEqualTo(PASSED);
        }
    }

    @Test
    void a_new_server_accepts_requests_signed_with_the_first_returned_time() {
        flush();
        var now = AuthSamples.now();
        var signFrom = signFrom(claim(now), now);

        assertThat(signFrom).isEqualTo(now.plus(FUTURE));
        for (int i = 0; i < 300; i++) {
            var again = claim(signFrom);
            assertThat(claimAt(again, now)).isEqualTo(PASSED);
            assertThat(claimAt(again, now)).isEqualTo(REPLAYED);
            assertThat(signFrom(claim(signFrom.minusMillis(1)), now)).isEqualTo(signFrom);
        }
    }

    @Test
    void epochs_started_in_advance_accept_every_request_signed_the_skew_later() {
        flush();
        var start = AuthSamples.now();
        var early = claim(start.plus(FUTURE).minusMillis(1));

        assertThat(startEpochs(start)).isEqualTo(start);

        var later = start.plus(FUTURE);
        assertThat(startEpochs(later)).isEqualTo(start);
        assertThat(claimAt(early, later)).isInstanceOf(Result.StateLost.class);
        for (int i = 0; i < 300; i++) {
            var signed = claim(later);
            assertThat(claimAt(signed, later)).isEqualTo(PASSED);
            assertThat(claimAt(signed, later)).isEqualTo(REPLAYED);
        }
    }

    @Test
    void epochs_started_in_advance_after_a_loss_reject_every_earlier_request() {
        var now = AuthSamples.now();
        var nonceClaim = claim(now.plus(FUTURE));
        assertThat(claimAt(nonceClaim, now)).isEqualTo(PASSED);
        flush();

        var start = startEpochs(now.plusMillis(1));

        assertThat(start).isEqualTo(now.plusMillis(1));
        assertThat(claimAt(nonceClaim, start.plus(FUTURE))).isInstanceOf(Result.StateLost.class);
    }

    @Test
    void the_first_rejection_after_a_loss_costs_one_more_round_trip() {
        flush();
        claimAt(claim(AuthSamples.now()), AuthSamples.now());
        flush();
        var before = instance.roundTrips();
        claimAt(claim(AuthSamples.now()), AuthSamples.now());
        assertThat(instance.roundTrips() - before).isEqualTo(2);

        for (int i = 0; i < 100; i++) {
            claimAt(claim(AuthSamples.now()), AuthSamples.now());
        }
        assertThat(instance.roundTrips() - before).isEqualTo(102);
    }

    @Test
    void a_request_from_before_a_loss_cannot_be_replayed() {
        var now = AuthSamples.now();
        var claims = Stream.of(now.minus(PAST), now, now.plus(FUTURE))
                .map(LostNonceStateIT::claim)
                .toList();
        claims.forEach(nonceClaim -> assertThat(claimAt(nonceClaim, now)).isEqualTo(PASSED));

        redis.kill();
        assertThatThrownBy(() -> claimAt(claims.getFirst(), now)).isInstanceOf(DependencyUnavailableException.class);
        redis.restart(false);

        assertThat(claimAfterRestart(claims.getFirst())).isInstanceOf(Result.StateLost.class);
        claims.forEach(this::assertStateLost);
        claims.forEach(this::assertStateLost);
    }

    @Test
    void after_a_loss_a_request_signed_with_the_returned_time_is_accepted_at_once() {
        redis.kill();
        redis.restart(false);

        var result = claimAfterRestart(claim(AuthSamples.now()));

        assertThat(result).isInstanceOfSatisfying(Result.StateLost.class, stateLost -> {
            assertThat(stateLost.signFrom()).isBeforeOrEqualTo(AuthSamples.now().plus(FUTURE));
            assertThat(claimAt(claim(stateLost.signFrom()), AuthSamples.now())).isEqualTo(PASSED);
        });
    }

    @Test
    void a_restarted_server_with_its_data_accepts_requests_soon_and_detects_replays() {
        var now = AuthSamples.now();
        var old = new NonceClaim("scope", "nonce1", null, now.plus(Duration.ofHours(1)), Duration.ofHours(2), FUTURE);
        assertThat(claimAt(old, now)).isEqualTo(PASSED);

        redis.stop();
        redis.restart(true);

        var result = (Result.StateLost) claimAfterRestart(claim(AuthSamples.now()));
        assertThat(claimAt(claim(result.signFrom()), AuthSamples.now())).isEqualTo(PASSED);
        // Dated in the future, so the date alone would not reject it.
        assertThat(claimAt(old, AuthSamples.now())).isEqualTo(REPLAYED);
    }

    @Test
    void flushing_the_server_loses_the_epochs() {
        var now = AuthSamples.now();
        var nonceClaim = claim(now);
        assertThat(claimAt(nonceClaim, now)).isEqualTo(PASSED);

        flush();

        assertStateLost(nonceClaim);
    }

    @Test
    void a_new_primary_starts_a_new_epoch_although_it_has_the_old_one(@TempDir Path folder) {
        var now = AuthSamples.now();
        try (var other = EmbeddedRedis.start(folder, false);
                var elsewhere = AuthRedisInstance.on(SharedRedis.withLongTimeouts(other.uri()));
                var operator = RedisClient.create(other.uri());
                var commands = operator.connect()) {
            commands.sync().replicaof("127.0.0.1", redis.port());
            await().atMost(SOON).until(() -> commands.sync().info("replication").contains("master_link_status:up"));
            var nonceClaim = claim(now);
            assertThat(claimAt(nonceClaim, now)).isEqualTo(PASSED);
            redis.kill();

            commands.sync().replicaofNoOne();

            assertThat(elsewhere.replayGuard().claim(nonceClaim, new SessionReference.None(), now))
                    .isInstanceOf(Result.StateLost.class);
        }
    }

    @Test
    void a_rejected_request_leaves_no_claim() {
        flush();
        var nonceClaim = claim(AuthSamples.now());
        assertStateLost(nonceClaim);

        redis.startNonceEpochs();

        assertThat(claimAt(nonceClaim, AuthSamples.now())).isEqualTo(PASSED);
    }

    @Test
    void a_corrected_clock_does_not_reject_requests_for_long() {
        flush();
        var now = AuthSamples.now();
        var nonceClaim = claim(now.plus(FUTURE));
        claimAt(nonceClaim, now.plus(Duration.ofHours(1)));

        assertThat(claimAt(nonceClaim, now)).isEqualTo(PASSED);
    }

    private void flush() {
        try (var operator = RedisClient.create(redis.uri());
                var connection = operator.connect()) {
            connection.sync().flushall();
        }
    }
}

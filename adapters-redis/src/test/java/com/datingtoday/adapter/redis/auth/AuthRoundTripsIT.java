package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.auth.port.ReplayGuard.NonceClaim;
import com.datingtoday.application.auth.port.ReplayGuard.Result;
import com.datingtoday.application.auth.port.ReplayGuard.SessionReference;
import com.datingtoday.application.auth.port.ReplayGuard.SessionState;
import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.AttemptResult;
import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Number of round trips of each call. */
class AuthRoundTripsIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final AttemptLimits TRYING = new AttemptLimits(5, 20, HOUR, HOUR);

    /** An instance with an empty local cache; Redis has all scripts. */
    private final AuthRedisInstance fresh = AuthRedisInstance.on(SharedRedis.withLongTimeouts(SharedRedis.uri()));

    private final AuthRedisInstance other = AuthRedisInstance.on(SharedRedis.withLongTimeouts(SharedRedis.uri()));

    private final SendLimits limits = new SendLimits(
            List.of(new RateLimit(1, HOUR)),
            List.of(AuthSamples.uniqueRate(2), AuthSamples.uniqueRate(2)),
            List.of(AuthSamples.uniqueRate(2)),
            List.of(AuthSamples.uniqueRate(2)),
            List.of(AuthSamples.uniqueRate(2)));

    @BeforeEach
    void tellScripts() {
        claim(other, new SessionReference.None());
        var pendingCode = pendingCode(AuthSamples.hex(16));
        reserve(other, pendingCode);
        other.codes().cancel(pendingCode, limits);
        verify(other, pendingCode);
        other.codes().restore("a", pendingCode.phoneKey());
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        other.cache().replaceToken(session, AuthSamples.token());
    }

    @AfterEach
    void close() {
        fresh.close();
        other.close();
    }

    private <T> T assertRoundTrips(int trips, Supplier<T> call) {
        var before = fresh.roundTrips();
        var result = call.get();
        assertThat(fresh.roundTrips() - before).isEqualTo(trips);
        return result;
    }

    private void assertRoundTrips(int trips, Runnable call) {
        assertRoundTrips(trips, () -> {
            call.run();
            return true;
        });
    }

    private static Result claim(AuthRedisInstance instance, SessionReference sessionReference) {
        return claim(instance, AuthSamples.hex(16), null, sessionReference);
    }

    private static Result claim(
            AuthRedisInstance instance, String nonce, @Nullable String sign, SessionReference sessionReference) {
        var now = AuthSamples.now();
        var nonceClaim = new NonceClaim("scope", nonce, sign, now, Duration.ofSeconds(62), Duration.ofSeconds(15));
        return instance.replayGuard().claim(nonceClaim, sessionReference, now);
    }

    private static PendingCode pendingCode(String phone) {
        return new PendingCode(
                AuthSamples.hex(8),
                new Sensitive<>(phone),
                new Sensitive<>(AuthSamples.hex(32)),
                new Sensitive<>("192.0.2.1"),
                new Sensitive<>("+861"),
                "CN",
                HOUR);
    }

    private SendDecision reserve(AuthRedisInstance instance, PendingCode pendingCode) {
        return instance.codes().reserve(pendingCode, limits, TRYING, AuthSamples.now());
    }

    private static AttemptResult verify(AuthRedisInstance instance, PendingCode pendingCode) {
        return instance.codes().verify("a", pendingCode.phoneKey(), pendingCode.codeHash(), TRYING, AuthSamples.now());
    }

    @Test
    void a_request_without_session_costs_one_round_trip() {
        assertRoundTrips(1, () -> claim(fresh, new SessionReference.None()));
        assertRoundTrips(1, () -> claim(fresh, AuthSamples.hex(16), AuthSamples.hex(16), new SessionReference.None()));
    }

    @Test
    void a_request_in_a_session_of_scheme_2_costs_one_round_trip() {
        var session = AuthSamples.signingSession(AuthSamples.user(), AuthSamples.now());
        other.cache().put(session);

        assertRoundTrips(1, () -> fresh.cache().get(session.id()));
        assertRoundTrips(0, () -> fresh.cache().get(session.id()));
        assertThat(assertRoundTrips(1, () -> claim(fresh, new SessionReference.ById(session.id()))))
                .isEqualTo(new Result.Accepted(new SessionState.Live(session)));
    }

    @Test
    void a_request_in_a_session_of_scheme_1_costs_one_more_round_trip_the_first_time() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        other.cache().put(session);
        var ticket = new SessionReference.ByToken(session.keys().token());
        var accepted = new Result.Accepted(new SessionState.Live(session));

        assertThat(assertRoundTrips(2, () -> claim(fresh, AuthSamples.hex(8), AuthSamples.hex(16), ticket)))
                .isEqualTo(accepted);
        assertThat(assertRoundTrips(1, () -> claim(fresh, AuthSamples.hex(8), AuthSamples.hex(16), ticket)))
                .isEqualTo(accepted);
    }

    @Test
    void a_replay_costs_one_round_trip_for_any_token() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        other.cache().put(session);
        var nonce = AuthSamples.hex(16);
        claim(other, nonce, null, new SessionReference.None());

        assertThat(assertRoundTrips(
                        1,
                        () -> claim(
                                fresh,
                                nonce,
                                null,
                                new SessionReference.ByToken(session.keys().token()))))
                .isEqualTo(new Result.Replayed());
    }

    @Test
    void a_new_session_is_in_the_local_cache() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        var gone = List.of(AuthSamples.sessionId(session.user()), AuthSamples.sessionId(session.user()));

        assertRoundTrips(1, () -> fresh.cache().putNew(session, gone));
        assertRoundTrips(
                1,
                () -> claim(fresh, new SessionReference.ByToken(session.keys().token())));
    }

    @Test
    void each_change_of_a_session_costs_one_round_trip() {
        var session = AuthSamples.signingSession(AuthSamples.user(), AuthSamples.now());
        var several = List.of(session.id(), AuthSamples.sessionId(session.user()));

        assertRoundTrips(1, () -> fresh.cache().put(session));
        assertRoundTrips(1, () -> fresh.cache().replaceToken(session, AuthSamples.token()));
        assertRoundTrips(1, () -> fresh.cache().markEnding(several));
        assertRoundTrips(1, () -> fresh.cache().markEnded(several));
        assertRoundTrips(0, () -> fresh.cache().markEnded(List.of()));
    }

    @Test
    void reserve_verify_and_restore_cost_one_round_trip_each() {
        var pendingCode = pendingCode(AuthSamples.hex(16));

        assertThat(assertRoundTrips(1, () -> reserve(fresh, pendingCode))).isInstanceOf(SendDecision.Granted.class);
        assertThat(assertRoundTrips(1, () -> verify(fresh, pendingCode))).isEqualTo(new AttemptResult.Correct());
        assertRoundTrips(1, () -> fresh.codes().restore("a", pendingCode.phoneKey()));
    }

    @Test
    void a_rejected_message_costs_one_more_round_trip() {
        var pendingCode = pendingCode(AuthSamples.hex(16));
        reserve(fresh, pendingCode);

        assertThat(assertRoundTrips(2, () -> reserve(fresh, pendingCode)))
                .isInstanceOf(SendDecision.LimitReached.class);
    }
}

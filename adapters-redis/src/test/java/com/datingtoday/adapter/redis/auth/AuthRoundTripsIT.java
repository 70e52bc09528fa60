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
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each call costs, in round trips. */
class AuthRoundTripsIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final AttemptLimits TRYING = new AttemptLimits(5, 20, HOUR, HOUR);

    /** One that knows no session, and one that has told Redis every script. */
    private final AuthRedisInstance fresh = AuthRedisInstance.on(SharedRedis.patient(SharedRedis.uri()));

    private final AuthRedisInstance other = AuthRedisInstance.on(SharedRedis.patient(SharedRedis.uri()));

    private final SendLimits limits = new SendLimits(
            List.of(new RateLimit(1, HOUR)),
            List.of(AuthSamples.rateOfItsOwn(2), AuthSamples.rateOfItsOwn(2)),
            List.of(AuthSamples.rateOfItsOwn(2)),
            List.of(AuthSamples.rateOfItsOwn(2)));

    @BeforeEach
    void tellScripts() {
        pass(other, new SessionReference.None());
        var pendingCode = sending(AuthSamples.hex(16));
        permit(other, pendingCode);
        other.codes().cancel(pendingCode, limits, AuthSamples.now());
        attempt(other, pendingCode);
        other.codes().restore("a", pendingCode.phone(), AuthSamples.now());
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        other.cache().replaceToken(session, AuthSamples.token());
    }

    @AfterEach
    void close() {
        fresh.close();
        other.close();
    }

    private <T> T costs(int trips, Supplier<T> call) {
        var before = fresh.trips();
        var result = call.get();
        assertThat(fresh.trips() - before).isEqualTo(trips);
        return result;
    }

    private void costs(int trips, Runnable call) {
        costs(trips, () -> {
            call.run();
            return true;
        });
    }

    private static Result pass(AuthRedisInstance authRedisInstance, SessionReference sessionReference) {
        return pass(authRedisInstance, AuthSamples.hex(16), null, sessionReference);
    }

    private static Result pass(
            AuthRedisInstance authRedisInstance,
            String nonce,
            @Nullable String sign,
            SessionReference sessionReference) {
        var now = AuthSamples.now();
        var nonceClaim = new NonceClaim("scope", nonce, sign, now, Duration.ofSeconds(62), Duration.ofSeconds(15));
        return authRedisInstance.gate().claim(nonceClaim, sessionReference, now);
    }

    private static PendingCode sending(String phone) {
        return new PendingCode(AuthSamples.hex(8), phone, AuthSamples.hex(32), "192.0.2.1", "+861", HOUR);
    }

    private SendDecision permit(AuthRedisInstance authRedisInstance, PendingCode pendingCode) {
        return authRedisInstance.codes().reserve(pendingCode, limits, TRYING, AuthSamples.now());
    }

    private static AttemptResult attempt(AuthRedisInstance authRedisInstance, PendingCode pendingCode) {
        return authRedisInstance
                .codes()
                .verify("a", pendingCode.phone(), List.of(pendingCode.codeHash()), TRYING, AuthSamples.now());
    }

    @Test
    void a_request_without_session_costs_one() {
        costs(1, () -> pass(fresh, new SessionReference.None()));
        costs(1, () -> pass(fresh, AuthSamples.hex(16), AuthSamples.hex(16), new SessionReference.None()));
    }

    @Test
    void a_request_in_a_session_of_scheme_2_costs_one() {
        var session = AuthSamples.signingSession(AuthSamples.user(), AuthSamples.now());
        other.cache().put(session);

        costs(1, () -> fresh.cache().get(session.id()));
        costs(0, () -> fresh.cache().get(session.id()));
        assertThat(costs(1, () -> pass(fresh, new SessionReference.ById(session.id()))))
                .isEqualTo(new Result.Accepted(new SessionState.Live(session)));
    }

    @Test
    void a_request_in_a_session_of_scheme_1_costs_one_and_one_more_the_first_time() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        other.cache().put(session);
        var ticket = new SessionReference.ByToken(session.keys().token());
        var accepted = new Result.Accepted(new SessionState.Live(session));

        assertThat(costs(2, () -> pass(fresh, AuthSamples.hex(8), AuthSamples.hex(16), ticket)))
                .isEqualTo(accepted);
        assertThat(costs(1, () -> pass(fresh, AuthSamples.hex(8), AuthSamples.hex(16), ticket)))
                .isEqualTo(accepted);
    }

    @Test
    void a_replay_costs_one_whatever_its_token() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        other.cache().put(session);
        var nonce = AuthSamples.hex(16);
        pass(other, nonce, null, new SessionReference.None());

        assertThat(costs(
                        1,
                        () -> pass(
                                fresh,
                                nonce,
                                null,
                                new SessionReference.ByToken(session.keys().token()))))
                .isEqualTo(new Result.Replayed());
    }

    @Test
    void a_session_just_opened_is_known_by_heart() {
        var session = AuthSamples.session(AuthSamples.user(), AuthSamples.now());
        var gone = List.of(AuthSamples.sessionId(session.user()), AuthSamples.sessionId(session.user()));

        costs(1, () -> fresh.cache().putNew(session, gone));
        costs(1, () -> pass(fresh, new SessionReference.ByToken(session.keys().token())));
    }

    @Test
    void each_change_of_a_session_costs_one() {
        var session = AuthSamples.signingSession(AuthSamples.user(), AuthSamples.now());
        var several = List.of(session.id(), AuthSamples.sessionId(session.user()));

        costs(1, () -> fresh.cache().put(session));
        costs(1, () -> fresh.cache().replaceToken(session, AuthSamples.token()));
        costs(1, () -> fresh.cache().markEnding(several));
        costs(1, () -> fresh.cache().markEnded(several));
        costs(0, () -> fresh.cache().markEnded(List.of()));
    }

    @Test
    void a_code_costs_one_to_send_one_to_try_and_one_to_give_back() {
        var pendingCode = sending(AuthSamples.hex(16));

        assertThat(costs(1, () -> permit(fresh, pendingCode))).isInstanceOf(SendDecision.Granted.class);
        assertThat(costs(1, () -> attempt(fresh, pendingCode))).isEqualTo(new AttemptResult.Correct());
        costs(1, () -> fresh.codes().restore("a", pendingCode.phone(), AuthSamples.now()));
    }

    @Test
    void a_refusal_costs_one_more() {
        var pendingCode = sending(AuthSamples.hex(16));
        permit(fresh, pendingCode);

        assertThat(costs(2, () -> permit(fresh, pendingCode))).isInstanceOf(SendDecision.LimitReached.class);
    }
}

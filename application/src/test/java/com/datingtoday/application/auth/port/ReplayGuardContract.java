package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.ReplayGuard.NonceClaim;
import com.datingtoday.application.auth.port.ReplayGuard.Result;
import com.datingtoday.application.auth.port.ReplayGuard.SessionReference;
import com.datingtoday.application.auth.port.ReplayGuard.SessionState;
import com.datingtoday.application.shared.ConcurrentRunner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of {@link ReplayGuard} for nonces; {@link SessionCacheContract} covers sessions. */
public interface ReplayGuardContract {

    Duration RETENTION = Duration.ofSeconds(62);
    Duration CLOCK_SKEW = Duration.ofSeconds(15);
    Result ACCEPTED = new Result.Accepted(new SessionState.Unknown());
    Result REPLAYED = new Result.Replayed();

    ReplayGuard replayGuard();

    /** Timestamp of the requests; a guard without earlier state accepts only later ones. */
    default Instant now() {
        return AuthSamples.now();
    }

    /** Returns a unique scope in the form of the application. */
    private static String scope() {
        return "1\ntest-app\ntoken\n" + AuthSamples.hex(16);
    }

    private Result claim(String scope, String nonce, @Nullable String sign) {
        var now = now();
        return replayGuard()
                .claim(
                        new NonceClaim(scope, nonce, sign, now, RETENTION, CLOCK_SKEW),
                        new SessionReference.None(),
                        now);
    }

    @Test
    default void a_new_request_is_accepted() {
        assertThat(claim(scope(), "nonce1", AuthSamples.hex(16))).isEqualTo(ACCEPTED);
        assertThat(claim(scope(), "nonce1", null)).isEqualTo(ACCEPTED);
    }

    @Test
    default void a_nonce_is_accepted_once_in_its_scope() {
        var scope = scope();
        claim(scope, "nonce1", AuthSamples.hex(16));

        assertThat(claim(scope, "nonce1", AuthSamples.hex(16))).isEqualTo(REPLAYED);
        assertThat(claim(scope, "nonce1", null)).isEqualTo(REPLAYED);
        assertThat(claim(scope, "nonce2", AuthSamples.hex(16))).isEqualTo(ACCEPTED);
    }

    @Test
    default void nonces_that_differ_in_case_are_different() {
        var scope = scope();
        claim(scope, "nonce1", null);

        assertThat(claim(scope, "NONCE1", null)).isEqualTo(ACCEPTED);
    }

    @Test
    default void the_same_nonce_is_accepted_in_another_scope() {
        var phones = "1\ntest-app\nphone\n" + AuthSamples.hex(8);
        claim(phones + "1", "nonce1", AuthSamples.hex(16));

        assertThat(claim(phones + "2", "nonce1", AuthSamples.hex(16))).isEqualTo(ACCEPTED);
    }

    @Test
    default void scope_and_nonce_are_separated() {
        var scope = scope();
        claim(scope + "1", "234567", null);

        assertThat(claim(scope, "1234567", null)).isEqualTo(ACCEPTED);
        assertThat(claim(scope + "12", "34567", null)).isEqualTo(ACCEPTED);
    }

    @Test
    default void a_signature_is_accepted_once_under_any_nonce_and_scope() {
        var scope = scope();
        var sign = AuthSamples.hex(16);
        claim(scope, "nonce1", sign);

        assertThat(claim(scope, "nonce2", sign)).isEqualTo(REPLAYED);
        assertThat(claim(scope(), "nonce3", sign)).isEqualTo(REPLAYED);
        assertThat(claim("1\ntest-app\nphone\n+86134", "nonce4", sign)).isEqualTo(REPLAYED);
    }

    @Test
    default void a_second_replay_is_rejected() {
        var scope = scope();
        var sign = AuthSamples.hex(16);
        claim(scope, "nonce1", sign);
        claim(scope, "nonce1", sign);

        assertThat(claim(scope, "nonce1", sign)).isEqualTo(REPLAYED);
    }

    @Test
    default void a_request_with_a_future_timestamp_is_claimed() {
        var now = now();
        var nonceClaim =
                new NonceClaim(scope(), "nonce1", null, now.plus(CLOCK_SKEW), RETENTION.plus(CLOCK_SKEW), CLOCK_SKEW);

        assertThat(replayGuard().claim(nonceClaim, new SessionReference.None(), now))
                .isEqualTo(ACCEPTED);
        assertThat(replayGuard().claim(nonceClaim, new SessionReference.None(), now.plus(RETENTION)))
                .isEqualTo(REPLAYED);
    }

    @Test
    default void one_of_many_concurrent_duplicates_is_accepted() {
        for (var sign : List.of(AuthSamples.hex(16), "")) {
            var scope = scope();
            var passages = ConcurrentRunner.run(50, number -> claim(scope, "nonce1", sign.isEmpty() ? null : sign));

            assertThat(passages).containsOnlyOnce(ACCEPTED).containsOnly(ACCEPTED, REPLAYED);
        }
    }

    @Test
    default void one_of_many_concurrent_splits_of_a_signed_text_is_accepted() {
        var sign = AuthSamples.hex(16);

        var passages = ConcurrentRunner.run(50, number -> claim(scope(), "nonce" + number, sign));

        assertThat(passages).containsOnlyOnce(ACCEPTED).containsOnly(ACCEPTED, REPLAYED);
    }
}

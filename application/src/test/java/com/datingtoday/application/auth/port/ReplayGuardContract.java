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

/** What every {@link ReplayGuard} promises of claims; of sessions it is in {@link SessionCacheContract}. */
public interface ReplayGuardContract {

    Duration KEEP = Duration.ofSeconds(62);
    Duration FUTURE = Duration.ofSeconds(15);
    Result PASSED = new Result.Accepted(new SessionState.Unknown());
    Result REPLAYED = new Result.Replayed();

    ReplayGuard gate();

    /** The time of the requests; a gate that began to remember only just now needs a later one. */
    default Instant now() {
        return AuthSamples.now();
    }

    /** Within one app, as scopes are made. */
    private static String scope() {
        return "1\ntest-app\ntoken\n" + AuthSamples.hex(16);
    }

    private Result pass(String scope, String nonce, @Nullable String sign) {
        var now = now();
        return gate().claim(new NonceClaim(scope, nonce, sign, now, KEEP, FUTURE), new SessionReference.None(), now);
    }

    @Test
    default void a_new_request_passes() {
        assertThat(pass(scope(), "nonce1", AuthSamples.hex(16))).isEqualTo(PASSED);
        assertThat(pass(scope(), "nonce1", null)).isEqualTo(PASSED);
    }

    @Test
    default void a_nonce_passes_once_in_its_scope() {
        var scope = scope();
        pass(scope, "nonce1", AuthSamples.hex(16));

        assertThat(pass(scope, "nonce1", AuthSamples.hex(16))).isEqualTo(REPLAYED);
        assertThat(pass(scope, "nonce1", null)).isEqualTo(REPLAYED);
        assertThat(pass(scope, "nonce2", AuthSamples.hex(16))).isEqualTo(PASSED);
    }

    @Test
    default void a_nonce_is_told_from_another_by_case() {
        var scope = scope();
        pass(scope, "nonce1", null);

        assertThat(pass(scope, "NONCE1", null)).isEqualTo(PASSED);
    }

    @Test
    default void the_same_nonce_passes_in_another_scope() {
        var phones = "1\ntest-app\nphone\n" + AuthSamples.hex(8);
        pass(phones + "1", "nonce1", AuthSamples.hex(16));

        assertThat(pass(phones + "2", "nonce1", AuthSamples.hex(16))).isEqualTo(PASSED);
    }

    @Test
    default void scope_and_nonce_do_not_run_together() {
        var scope = scope();
        pass(scope + "1", "234567", null);

        assertThat(pass(scope, "1234567", null)).isEqualTo(PASSED);
        assertThat(pass(scope + "12", "34567", null)).isEqualTo(PASSED);
    }

    @Test
    default void a_sign_passes_once_under_whichever_nonce_and_scope() {
        var scope = scope();
        var sign = AuthSamples.hex(16);
        pass(scope, "nonce1", sign);

        assertThat(pass(scope, "nonce2", sign)).isEqualTo(REPLAYED);
        assertThat(pass(scope(), "nonce3", sign)).isEqualTo(REPLAYED);
        assertThat(pass("1\ntest-app\nphone\n+86134", "nonce4", sign)).isEqualTo(REPLAYED);
    }

    @Test
    default void a_replay_of_a_replay_is_one_still() {
        var scope = scope();
        var sign = AuthSamples.hex(16);
        pass(scope, "nonce1", sign);
        pass(scope, "nonce1", sign);

        assertThat(pass(scope, "nonce1", sign)).isEqualTo(REPLAYED);
    }

    @Test
    default void a_request_from_the_future_is_claimed_too() {
        var now = now();
        var nonceClaim = new NonceClaim(scope(), "nonce1", null, now.plus(FUTURE), KEEP.plus(FUTURE), FUTURE);

        assertThat(gate().claim(nonceClaim, new SessionReference.None(), now)).isEqualTo(PASSED);
        assertThat(gate().claim(nonceClaim, new SessionReference.None(), now.plus(KEEP)))
                .isEqualTo(REPLAYED);
    }

    @Test
    default void of_many_duplicates_at_once_one_passes() {
        for (var sign : List.of(AuthSamples.hex(16), "")) {
            var scope = scope();
            var passages = ConcurrentRunner.run(50, number -> pass(scope, "nonce1", sign.isEmpty() ? null : sign));

            assertThat(passages).containsOnlyOnce(PASSED).containsOnly(PASSED, REPLAYED);
        }
    }

    @Test
    default void of_many_cuts_of_one_text_at_once_one_passes() {
        var sign = AuthSamples.hex(16);

        var passages = ConcurrentRunner.run(50, number -> pass(scope(), "nonce" + number, sign));

        assertThat(passages).containsOnlyOnce(PASSED).containsOnly(PASSED, REPLAYED);
    }
}

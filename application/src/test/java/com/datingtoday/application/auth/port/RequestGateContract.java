package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.RequestGate.Claim;
import com.datingtoday.application.auth.port.RequestGate.Passage;
import com.datingtoday.application.auth.port.RequestGate.SessionState;
import com.datingtoday.application.auth.port.RequestGate.Ticket;
import com.datingtoday.application.shared.ConcurrentRunner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link RequestGate} promises of claims; of sessions it is in {@link SessionCacheContract}. */
public interface RequestGateContract {

    Duration KEEP = Duration.ofSeconds(62);
    Duration FUTURE = Duration.ofSeconds(15);
    Passage PASSED = new Passage.Passed(new SessionState.Unknown());
    Passage REPLAYED = new Passage.Replayed();

    RequestGate gate();

    /** The time of the requests; a gate that began to remember only just now needs a later one. */
    default Instant now() {
        return Samples.now();
    }

    /** Within one app, as scopes are made. */
    private static String scope() {
        return "1\ntest-app\ntoken\n" + Samples.hex(16);
    }

    private Passage pass(String scope, String nonce, @Nullable String sign) {
        var now = now();
        return gate().pass(new Claim(scope, nonce, sign, now, KEEP, FUTURE), new Ticket.None(), now);
    }

    @Test
    default void a_new_request_passes() {
        assertThat(pass(scope(), "nonce1", Samples.hex(16))).isEqualTo(PASSED);
        assertThat(pass(scope(), "nonce1", null)).isEqualTo(PASSED);
    }

    @Test
    default void a_nonce_passes_once_in_its_scope() {
        var scope = scope();
        pass(scope, "nonce1", Samples.hex(16));

        assertThat(pass(scope, "nonce1", Samples.hex(16))).isEqualTo(REPLAYED);
        assertThat(pass(scope, "nonce1", null)).isEqualTo(REPLAYED);
        assertThat(pass(scope, "nonce2", Samples.hex(16))).isEqualTo(PASSED);
    }

    @Test
    default void a_nonce_is_told_from_another_by_case() {
        var scope = scope();
        pass(scope, "nonce1", null);

        assertThat(pass(scope, "NONCE1", null)).isEqualTo(PASSED);
    }

    @Test
    default void the_same_nonce_passes_in_another_scope() {
        var phones = "1\ntest-app\nphone\n" + Samples.hex(8);
        pass(phones + "1", "nonce1", Samples.hex(16));

        assertThat(pass(phones + "2", "nonce1", Samples.hex(16))).isEqualTo(PASSED);
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
        var sign = Samples.hex(16);
        pass(scope, "nonce1", sign);

        assertThat(pass(scope, "nonce2", sign)).isEqualTo(REPLAYED);
        assertThat(pass(scope(), "nonce3", sign)).isEqualTo(REPLAYED);
        assertThat(pass("1\ntest-app\nphone\n+86134", "nonce4", sign)).isEqualTo(REPLAYED);
    }

    @Test
    default void a_replay_of_a_replay_is_one_still() {
        var scope = scope();
        var sign = Samples.hex(16);
        pass(scope, "nonce1", sign);
        pass(scope, "nonce1", sign);

        assertThat(pass(scope, "nonce1", sign)).isEqualTo(REPLAYED);
    }

    @Test
    default void a_request_from_the_future_is_claimed_too() {
        var now = now();
        var claim = new Claim(scope(), "nonce1", null, now.plus(FUTURE), KEEP.plus(FUTURE), FUTURE);

        assertThat(gate().pass(claim, new Ticket.None(), now)).isEqualTo(PASSED);
        assertThat(gate().pass(claim, new Ticket.None(), now.plus(KEEP))).isEqualTo(REPLAYED);
    }

    @Test
    default void of_many_duplicates_at_once_one_passes() {
        for (var sign : List.of(Samples.hex(16), "")) {
            var scope = scope();
            var passages = ConcurrentRunner.run(50, number -> pass(scope, "nonce1", sign.isEmpty() ? null : sign));

            assertThat(passages).containsOnlyOnce(PASSED).containsOnly(PASSED, REPLAYED);
        }
    }

    @Test
    default void of_many_cuts_of_one_text_at_once_one_passes() {
        var sign = Samples.hex(16);

        var passages = ConcurrentRunner.run(50, number -> pass(scope(), "nonce" + number, sign));

        assertThat(passages).containsOnlyOnce(PASSED).containsOnly(PASSED, REPLAYED);
    }
}

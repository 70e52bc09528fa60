package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.shared.RateLimit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Contract of {@link SmsCodes} for cancelled messages. */
public interface SmsCancellationContract extends SmsCodesContractSupport {

    @Test
    default void a_cancelled_message_is_not_counted() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = perNumber(new RateLimit(2, HOUR));
        reserve(pendingCode(phone), limits, now);
        var withdrawn = pendingCode(phone);
        reserve(withdrawn, limits, now.plusSeconds(1));

        codes().cancel(withdrawn, limits);

        assertThat(reserve(pendingCode(phone), limits, now.plusSeconds(3))).isEqualTo(granted(2, 0, now.plus(HOUR)));
        assertThat(reserve(pendingCode(phone), limits, now.plusSeconds(4))).isEqualTo(limitReached(2, now.plus(HOUR)));
    }

    @Test
    default void a_cancellation_restores_the_previous_code() {
        var now = AuthSamples.now();
        var phone = phone();
        var before = pendingCode(phone);
        var withdrawn = pendingCode(phone);
        reserve(before, WIDE, now);
        reserve(withdrawn, WIDE, now.plusSeconds(1));

        codes().cancel(withdrawn, WIDE);

        assertThat(verify(withdrawn, now.plusSeconds(3))).isEqualTo(INCORRECT);
        assertThat(verify(before, now.plusSeconds(3))).isEqualTo(CORRECT);
    }

    @Test
    default void a_restored_previous_code_has_its_remaining_attempts() {
        var now = AuthSamples.now();
        var phone = phone();
        var before = pendingCode(phone);
        var withdrawn = pendingCode(phone);
        reserve(before, WIDE, now);
        fail(before, ATTEMPT_LIMITS.maxAttemptsPerCode() - 1, now);
        reserve(withdrawn, WIDE, now.plusSeconds(1));
        codes().cancel(withdrawn, WIDE);

        fail(before, 1, now.plusSeconds(3));

        assertThat(verify(before, now.plusSeconds(3))).isEqualTo(INCORRECT);
    }

    @Test
    default void a_restored_previous_code_has_its_original_expiry() {
        var now = AuthSamples.now();
        var phone = phone();
        var before = pendingCode(phone);
        var withdrawn = pendingCode(phone);
        reserve(before, WIDE, now);
        reserve(withdrawn, WIDE, now.plusSeconds(60));
        codes().cancel(withdrawn, WIDE);

        assertThat(verify(before, now.plus(LIFETIME))).isEqualTo(INCORRECT);
        assertThat(verify(before, now.plus(LIFETIME).minusMillis(1))).isEqualTo(CORRECT);
    }

    @Test
    default void a_cancellation_of_the_first_code_leaves_none() {
        var now = AuthSamples.now();
        var only = pendingCode(phone());
        reserve(only, now);

        codes().cancel(only, STRICT);

        assertThat(verify(only, now)).isEqualTo(INCORRECT);
        assertThat(reserve(pendingCode(only.phoneKey().value()), now)).isEqualTo(granted(1, 0, now.plusSeconds(60)));
    }

    @Test
    default void a_late_cancellation_leaves_a_newer_code_valid() {
        var now = AuthSamples.now();
        var phone = phone();
        var withdrawn = pendingCode(phone);
        var newer = pendingCode(phone);
        reserve(withdrawn, WIDE, now);
        reserve(newer, WIDE, now.plusSeconds(1));

        codes().cancel(withdrawn, WIDE);

        assertThat(verify(newer, now.plusSeconds(3))).isEqualTo(CORRECT);
    }

    @Test
    default void cancelling_twice_or_an_unknown_message_changes_nothing() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = perNumber(new RateLimit(1, HOUR));
        var withdrawn = pendingCode(phone);
        var sent = pendingCode(phone);
        reserve(withdrawn, limits, now);
        codes().cancel(withdrawn, limits);
        reserve(sent, limits, now);

        codes().cancel(withdrawn, limits);
        codes().cancel(pendingCode(phone), limits);

        assertThat(reserve(pendingCode(phone), limits, now)).isEqualTo(limitReached(1, now.plus(HOUR)));
        assertThat(verify(sent, now)).isEqualTo(CORRECT);
    }

    private void fail(PendingCode pendingCode, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            assertThat(verifyWrongCode(pendingCode, now)).isEqualTo(INCORRECT);
        }
    }
}

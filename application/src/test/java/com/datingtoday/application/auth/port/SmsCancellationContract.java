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
        var limits = number(new RateLimit(2, HOUR));
        permit(sending(phone), limits, now);
        var withdrawn = sending(phone);
        permit(withdrawn, limits, now.plusSeconds(1));

        codes().cancel(withdrawn, limits, now.plusSeconds(2));

        assertThat(permit(sending(phone), limits, now.plusSeconds(3))).isEqualTo(granted(2, 0, now.plus(HOUR)));
        assertThat(permit(sending(phone), limits, now.plusSeconds(4))).isEqualTo(tooMany(2, now.plus(HOUR)));
    }

    @Test
    default void a_cancellation_restores_the_previous_code() {
        var now = AuthSamples.now();
        var phone = phone();
        var before = sending(phone);
        var withdrawn = sending(phone);
        permit(before, WIDE, now);
        permit(withdrawn, WIDE, now.plusSeconds(1));

        codes().cancel(withdrawn, WIDE, now.plusSeconds(2));

        assertThat(attempt(withdrawn, now.plusSeconds(3))).isEqualTo(WRONG);
        assertThat(attempt(before, now.plusSeconds(3))).isEqualTo(RIGHT);
    }

    @Test
    default void a_restored_previous_code_has_its_remaining_attempts() {
        var now = AuthSamples.now();
        var phone = phone();
        var before = sending(phone);
        var withdrawn = sending(phone);
        permit(before, WIDE, now);
        fail(before, TRYING.maxAttemptsPerCode() - 1, now);
        permit(withdrawn, WIDE, now.plusSeconds(1));
        codes().cancel(withdrawn, WIDE, now.plusSeconds(2));

        fail(before, 1, now.plusSeconds(3));

        assertThat(attempt(before, now.plusSeconds(3))).isEqualTo(WRONG);
    }

    @Test
    default void a_restored_previous_code_has_its_original_expiry() {
        var now = AuthSamples.now();
        var phone = phone();
        var before = sending(phone);
        var withdrawn = sending(phone);
        permit(before, WIDE, now);
        permit(withdrawn, WIDE, now.plusSeconds(60));
        codes().cancel(withdrawn, WIDE, now.plusSeconds(61));

        assertThat(attempt(before, now.plus(LIFETIME))).isEqualTo(WRONG);
        assertThat(attempt(before, now.plus(LIFETIME).minusMillis(1))).isEqualTo(RIGHT);
    }

    @Test
    default void a_cancellation_of_the_first_code_leaves_none() {
        var now = AuthSamples.now();
        var only = sending(phone());
        permit(only, now);

        codes().cancel(only, STRICT, now);

        assertThat(attempt(only, now)).isEqualTo(WRONG);
        assertThat(permit(sending(only.phone()), now)).isEqualTo(granted(1, 0, now.plusSeconds(60)));
    }

    @Test
    default void a_late_cancellation_leaves_a_newer_code_valid() {
        var now = AuthSamples.now();
        var phone = phone();
        var withdrawn = sending(phone);
        var newer = sending(phone);
        permit(withdrawn, WIDE, now);
        permit(newer, WIDE, now.plusSeconds(1));

        codes().cancel(withdrawn, WIDE, now.plusSeconds(2));

        assertThat(attempt(newer, now.plusSeconds(3))).isEqualTo(RIGHT);
    }

    @Test
    default void cancelling_twice_or_an_unknown_message_changes_nothing() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = number(new RateLimit(1, HOUR));
        var withdrawn = sending(phone);
        var sent = sending(phone);
        permit(withdrawn, limits, now);
        codes().cancel(withdrawn, limits, now);
        permit(sent, limits, now);

        codes().cancel(withdrawn, limits, now);
        codes().cancel(sending(phone), limits, now);

        assertThat(permit(sending(phone), limits, now)).isEqualTo(tooMany(1, now.plus(HOUR)));
        assertThat(attempt(sent, now)).isEqualTo(RIGHT);
    }

    private void fail(PendingCode pendingCode, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            assertThat(guess(pendingCode, now)).isEqualTo(WRONG);
        }
    }
}

package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Contract of {@link SmsCodes} for send limits per number. */
public interface SmsNumberLimitContract extends SmsCodesContractSupport {

    @Test
    default void a_reservation_returns_the_tightest_quota_of_the_number() {
        var now = AuthSamples.now();
        var phone = phone();

        assertThat(reserve(pendingCode(phone), now)).isEqualTo(granted(1, 0, now.plusSeconds(60)));
    }

    @Test
    default void a_reservation_returns_the_remaining_messages_and_the_reset_time() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = perNumber(new RateLimit(3, HOUR), new RateLimit(5, DAY));

        assertThat(reserve(pendingCode(phone), limits, now)).isEqualTo(granted(3, 2, now.plus(HOUR)));
        assertThat(reserve(pendingCode(phone), limits, now.plusSeconds(7))).isEqualTo(granted(3, 1, now.plus(HOUR)));
    }

    @Test
    default void at_most_one_message_per_minute_is_sent() {
        var now = AuthSamples.now();
        var phone = phone();
        reserve(pendingCode(phone), now);

        var soon = now.plusSeconds(60).minusMillis(1);
        assertThat(reserve(pendingCode(phone), now)).isEqualTo(limitReached(1, now.plusSeconds(60)));
        assertThat(reserve(pendingCode(phone), soon)).isEqualTo(limitReached(1, now.plusSeconds(60)));
        assertThat(reserve(pendingCode(phone), now.plusSeconds(60))).isInstanceOf(SendDecision.Granted.class);
    }

    @Test
    default void at_most_five_messages_per_hour_are_sent() {
        var now = AuthSamples.now();
        var phone = phone();
        for (int i = 0; i < 5; i++) {
            assertThat(reserve(pendingCode(phone), now.plusSeconds(61L * i))).isInstanceOf(SendDecision.Granted.class);
        }

        var full = now.plusSeconds(61 * 5);
        assertThat(reserve(pendingCode(phone), full)).isEqualTo(limitReached(5, now.plus(HOUR)));
        assertThat(reserve(pendingCode(phone), now.plus(HOUR).minusMillis(1)))
                .isEqualTo(limitReached(5, now.plus(HOUR)));

        assertThat(reserve(pendingCode(phone), now.plus(HOUR)))
                .isEqualTo(granted(5, 0, now.plus(HOUR).plusSeconds(61)));
        assertThat(reserve(pendingCode(phone), now.plus(HOUR).plusSeconds(60)))
                .isEqualTo(limitReached(5, now.plus(HOUR).plusSeconds(61)));
        assertThat(reserve(pendingCode(phone), now.plus(HOUR).plusSeconds(61)))
                .isInstanceOf(SendDecision.Granted.class);
    }

    @Test
    default void at_most_ten_messages_per_day_are_sent() {
        var now = AuthSamples.now();
        var phone = phone();
        for (int i = 0; i < 10; i++) {
            assertThat(reserve(pendingCode(phone), now.plus(Duration.ofMinutes(20L * i))))
                    .isInstanceOf(SendDecision.Granted.class);
        }

        assertThat(reserve(pendingCode(phone), now.plus(DAY).minusMillis(1)))
                .isEqualTo(limitReached(10, now.plus(DAY)));
        assertThat(reserve(pendingCode(phone), now.plus(DAY))).isInstanceOf(SendDecision.Granted.class);
    }

    @Test
    default void if_several_limits_are_reached_the_latest_reset_is_returned() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = perNumber(new RateLimit(1, MINUTE), new RateLimit(1, DAY), new RateLimit(1, HOUR));
        reserve(pendingCode(phone), limits, now);

        assertThat(reserve(pendingCode(phone), limits, now)).isEqualTo(limitReached(1, now.plus(DAY)));
    }

    @Test
    default void after_a_limit_is_lowered_the_reset_time_follows_the_new_limit() {
        var now = AuthSamples.now();
        var phone = phone();
        for (int i = 0; i < 3; i++) {
            reserve(pendingCode(phone), WIDE, now.plusSeconds(i));
        }

        assertThat(reserve(pendingCode(phone), perNumber(new RateLimit(2, HOUR)), now.plusSeconds(3)))
                .isEqualTo(limitReached(2, now.plus(HOUR).plusSeconds(1)));
    }

    @Test
    default void a_rejected_message_is_not_counted() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = perNumber(new RateLimit(1, MINUTE), new RateLimit(2, HOUR));
        reserve(pendingCode(phone), limits, now);
        for (int i = 0; i < 10; i++) {
            reserve(pendingCode(phone), limits, now.plusSeconds(i));
        }

        assertThat(reserve(pendingCode(phone), limits, now.plusSeconds(60))).isEqualTo(granted(2, 0, now.plus(HOUR)));
    }

    @Test
    default void a_rejected_message_leaves_the_previous_code_valid() {
        var now = AuthSamples.now();
        var phone = phone();
        var sent = pendingCode(phone);
        var refused = pendingCode(phone);
        reserve(sent, now);

        reserve(refused, now.plusSeconds(1));

        assertThat(verify(refused, now.plusSeconds(2))).isEqualTo(INCORRECT);
        assertThat(verify(sent, now.plusSeconds(2))).isEqualTo(CORRECT);
    }

    @Test
    default void numbers_are_counted_separately() {
        var now = AuthSamples.now();
        reserve(pendingCode(phone()), now);

        assertThat(reserve(pendingCode(phone()), now)).isInstanceOf(SendDecision.Granted.class);
    }
}

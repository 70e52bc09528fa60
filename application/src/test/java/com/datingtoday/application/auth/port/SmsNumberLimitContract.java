package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every {@link SmsCodes} promises of how often codes are sent to a number. */
public interface SmsNumberLimitContract extends SmsCodesContractSupport {

    @Test
    default void a_permit_tells_the_tightest_quota_of_the_number() {
        var now = AuthSamples.now();
        var phone = phone();

        assertThat(permit(sending(phone), now)).isEqualTo(granted(1, 0, now.plusSeconds(60)));
    }

    @Test
    default void a_permit_tells_what_is_left_and_when_more_becomes_possible() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = number(new RateLimit(3, HOUR), new RateLimit(5, DAY));

        assertThat(permit(sending(phone), limits, now)).isEqualTo(granted(3, 2, now.plus(HOUR)));
        assertThat(permit(sending(phone), limits, now.plusSeconds(7))).isEqualTo(granted(3, 1, now.plus(HOUR)));
    }

    @Test
    default void one_message_goes_out_in_any_minute() {
        var now = AuthSamples.now();
        var phone = phone();
        permit(sending(phone), now);

        var soon = now.plusSeconds(60).minusMillis(1);
        assertThat(permit(sending(phone), now)).isEqualTo(tooMany(1, now.plusSeconds(60)));
        assertThat(permit(sending(phone), soon)).isEqualTo(tooMany(1, now.plusSeconds(60)));
        assertThat(permit(sending(phone), now.plusSeconds(60))).isInstanceOf(SendDecision.Granted.class);
    }

    @Test
    default void five_messages_go_out_in_any_hour() {
        var now = AuthSamples.now();
        var phone = phone();
        for (int i = 0; i < 5; i++) {
            assertThat(permit(sending(phone), now.plusSeconds(61L * i))).isInstanceOf(SendDecision.Granted.class);
        }

        var full = now.plusSeconds(61 * 5);
        assertThat(permit(sending(phone), full)).isEqualTo(tooMany(5, now.plus(HOUR)));
        assertThat(permit(sending(phone), now.plus(HOUR).minusMillis(1))).isEqualTo(tooMany(5, now.plus(HOUR)));

        assertThat(permit(sending(phone), now.plus(HOUR)))
                .isEqualTo(granted(5, 0, now.plus(HOUR).plusSeconds(61)));
        assertThat(permit(sending(phone), now.plus(HOUR).plusSeconds(60)))
                .isEqualTo(tooMany(5, now.plus(HOUR).plusSeconds(61)));
        assertThat(permit(sending(phone), now.plus(HOUR).plusSeconds(61))).isInstanceOf(SendDecision.Granted.class);
    }

    @Test
    default void ten_messages_go_out_in_any_day() {
        var now = AuthSamples.now();
        var phone = phone();
        for (int i = 0; i < 10; i++) {
            assertThat(permit(sending(phone), now.plus(Duration.ofMinutes(20L * i))))
                    .isInstanceOf(SendDecision.Granted.class);
        }

        assertThat(permit(sending(phone), now.plus(DAY).minusMillis(1))).isEqualTo(tooMany(10, now.plus(DAY)));
        assertThat(permit(sending(phone), now.plus(DAY))).isInstanceOf(SendDecision.Granted.class);
    }

    @Test
    default void of_several_limits_that_are_reached_the_longest_is_told() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = number(new RateLimit(1, MINUTE), new RateLimit(1, DAY), new RateLimit(1, HOUR));
        permit(sending(phone), limits, now);

        assertThat(permit(sending(phone), limits, now)).isEqualTo(tooMany(1, now.plus(DAY)));
    }

    @Test
    default void after_a_limit_was_lowered_the_answer_says_when_it_is_kept_again() {
        var now = AuthSamples.now();
        var phone = phone();
        for (int i = 0; i < 3; i++) {
            permit(sending(phone), WIDE, now.plusSeconds(i));
        }

        assertThat(permit(sending(phone), number(new RateLimit(2, HOUR)), now.plusSeconds(3)))
                .isEqualTo(tooMany(2, now.plus(HOUR).plusSeconds(1)));
    }

    @Test
    default void a_refusal_counts_nothing() {
        var now = AuthSamples.now();
        var phone = phone();
        var limits = number(new RateLimit(1, MINUTE), new RateLimit(2, HOUR));
        permit(sending(phone), limits, now);
        for (int i = 0; i < 10; i++) {
            permit(sending(phone), limits, now.plusSeconds(i));
        }

        assertThat(permit(sending(phone), limits, now.plusSeconds(60))).isEqualTo(granted(2, 0, now.plus(HOUR)));
    }

    @Test
    default void a_refusal_leaves_the_code_that_was_sent() {
        var now = AuthSamples.now();
        var phone = phone();
        var sent = sending(phone);
        var refused = sending(phone);
        permit(sent, now);

        permit(refused, now.plusSeconds(1));

        assertThat(attempt(refused, now.plusSeconds(2))).isEqualTo(WRONG);
        assertThat(attempt(sent, now.plusSeconds(2))).isEqualTo(RIGHT);
    }

    @Test
    default void numbers_are_counted_apart() {
        var now = AuthSamples.now();
        permit(sending(phone()), now);

        assertThat(permit(sending(phone()), now)).isInstanceOf(SendDecision.Granted.class);
    }
}

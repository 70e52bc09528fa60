package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.PendingCode;
import com.datingtoday.application.auth.port.SmsCodes.SendDecision;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract of {@link SmsCodes} for limits in fixed windows: per address, number range and region, and in total. */
public interface SmsWindowLimitContract extends SmsCodesContractSupport {

    enum LimitScope {
        ADDRESS,
        NUMBER_RANGE,
        REGION,
        TOTAL;

        SendLimits limits(RateLimit number, RateLimit... rates) {
            return new SendLimits(
                    List.of(number), of(ADDRESS, rates), of(NUMBER_RANGE, rates), of(TOTAL, rates), of(REGION, rates));
        }

        private List<RateLimit> of(LimitScope limitScope, RateLimit... rates) {
            return this == limitScope ? List.of(rates) : List.of();
        }
    }

    RateLimit MANY = new RateLimit(1000, MINUTE);

    /** Returns the start of the current window, because counters of past windows expire in real time. */
    private static Instant windowStart(RateLimit rate) {
        var period = rate.period().toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(AuthSamples.now().toEpochMilli(), period) * period);
    }

    /** Returns codes for different phones of one range, from one address. */
    private List<PendingCode> pendingCodes(int count) {
        var address = "2001:db8::" + AuthSamples.hex(8);
        var block = "+" + AuthSamples.hex(8);
        return Stream.generate(() -> pendingCode(phone(), address, block))
                .limit(count)
                .toList();
    }

    private static SendDecision limitReached(RateLimit rate, Instant resetAt) {
        return new SendDecision.LimitReached(new Quota(rate.limit(), 0, resetAt));
    }

    @ParameterizedTest
    @EnumSource
    default void messages_are_counted_in_fixed_windows(LimitScope limitScope) {
        var rate = AuthSamples.uniqueRate(2);
        var limits = limitScope.limits(MANY, rate);
        var beginning = windowStart(rate);
        var end = beginning.plus(rate.period());
        var sendings = pendingCodes(6);

        assertThat(reserve(sendings.get(0), limits, beginning)).isInstanceOf(SendDecision.Granted.class);
        assertThat(reserve(sendings.get(1), limits, end.minusMillis(2))).isInstanceOf(SendDecision.Granted.class);
        assertThat(reserve(sendings.get(2), limits, end.minusMillis(1))).isEqualTo(limitReached(rate, end));
        assertThat(reserve(sendings.get(3), limits, end)).isInstanceOf(SendDecision.Granted.class);
        assertThat(reserve(sendings.get(4), limits, end)).isInstanceOf(SendDecision.Granted.class);
        assertThat(reserve(sendings.get(5), limits, end)).isEqualTo(limitReached(rate, end.plus(rate.period())));
    }

    @ParameterizedTest
    @EnumSource
    default void a_reservation_returns_only_the_quota_of_the_number(LimitScope limitScope) {
        var rate = AuthSamples.uniqueRate(1);
        var now = windowStart(rate);

        assertThat(reserve(pendingCodes(1).getFirst(), limitScope.limits(new RateLimit(7, HOUR), rate), now))
                .isEqualTo(new SendDecision.Granted(new Quota(7, 6, now.plus(HOUR))));
    }

    @ParameterizedTest
    @EnumSource
    default void the_limit_with_the_latest_reset_is_returned(LimitScope limitScope) {
        var rate = AuthSamples.uniqueRate(1);
        var longer = new RateLimit(1, rate.period().multipliedBy(10));
        var now = windowStart(longer);
        var limits = limitScope.limits(new RateLimit(1, MINUTE), rate, longer);
        var pendingCode = pendingCodes(1).getFirst();
        reserve(pendingCode, limits, now);

        assertThat(reserve(
                        pendingCode(
                                pendingCode.phoneKey().value(),
                                pendingCode.address().value(),
                                pendingCode.numberRange().value()),
                        limits,
                        now))
                .isEqualTo(limitReached(longer, now.plus(longer.period())));
    }

    @ParameterizedTest
    @EnumSource
    default void a_message_rejected_by_a_window_is_not_counted_for_the_number(LimitScope limitScope) {
        var rate = AuthSamples.uniqueRate(1);
        var now = windowStart(rate);
        var limits = limitScope.limits(new RateLimit(1, HOUR), rate);
        var sendings = pendingCodes(2);
        reserve(sendings.get(0), limits, now);

        reserve(sendings.get(1), limits, now);

        var other = pendingCode(sendings.get(1).phoneKey().value());
        assertThat(reserve(other, new SendLimits(limits.perNumber(), List.of(), List.of(), List.of()), now))
                .isInstanceOf(SendDecision.Granted.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_message_rejected_for_the_number_is_not_counted_in_windows(LimitScope limitScope) {
        var rate = AuthSamples.uniqueRate(2);
        var now = windowStart(rate);
        var limits = limitScope.limits(new RateLimit(1, HOUR), rate);
        var sendings = pendingCodes(3);
        var first = sendings.getFirst();
        reserve(first, limits, now);
        for (int i = 0; i < 5; i++) {
            reserve(
                    pendingCode(
                            first.phoneKey().value(),
                            first.address().value(),
                            first.numberRange().value()),
                    limits,
                    now);
        }

        assertThat(reserve(sendings.get(1), limits, now)).isInstanceOf(SendDecision.Granted.class);
        assertThat(reserve(sendings.get(2), limits, now)).isEqualTo(limitReached(rate, now.plus(rate.period())));
    }

    @Test
    default void a_message_rejected_by_one_limit_is_not_counted_for_the_others() {
        var address = AuthSamples.uniqueRate(1);
        var block = AuthSamples.uniqueRate(2);
        var total = AuthSamples.uniqueRate(2);
        var now = AuthSamples.now();
        var limits = new SendLimits(List.of(MANY), List.of(address), List.of(block), List.of(total));
        var sendings = pendingCodes(4);
        reserve(sendings.getFirst(), limits, now);
        for (var refused : sendings.subList(1, 4)) {
            assertThat(reserve(refused, limits, now)).isInstanceOf(SendDecision.LimitReached.class);
        }

        var elsewhere = pendingCode(
                phone(),
                "192.0.2." + AuthSamples.hex(8),
                sendings.getFirst().numberRange().value());
        assertThat(reserve(elsewhere, limits, now)).isInstanceOf(SendDecision.Granted.class);
    }

    @Test
    default void addresses_and_number_ranges_are_counted_separately() {
        var rate = AuthSamples.uniqueRate(1);
        var now = windowStart(rate);
        var first = pendingCodes(1).getFirst();
        reserve(first, LimitScope.ADDRESS.limits(MANY, rate), now);
        reserve(first, LimitScope.NUMBER_RANGE.limits(MANY, rate), now);

        var otherAddress = pendingCode(
                phone(), first.address().value() + "0", first.numberRange().value());
        var otherBlock = pendingCode(
                phone(), first.address().value(), first.numberRange().value() + "0");
        assertThat(reserve(otherAddress, LimitScope.ADDRESS.limits(MANY, rate), now))
                .isInstanceOf(SendDecision.Granted.class);
        assertThat(reserve(otherBlock, LimitScope.NUMBER_RANGE.limits(MANY, rate), now))
                .isInstanceOf(SendDecision.Granted.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_cancelled_message_is_not_counted_in_windows(LimitScope limitScope) {
        var rate = AuthSamples.uniqueRate(1);
        var now = windowStart(rate);
        var limits = limitScope.limits(MANY, rate);
        var sendings = pendingCodes(3);
        reserve(sendings.get(0), limits, now);

        codes().cancel(sendings.get(0), limits);

        assertThat(reserve(sendings.get(1), limits, now.plusMillis(2))).isInstanceOf(SendDecision.Granted.class);
        assertThat(reserve(sendings.get(2), limits, now.plusMillis(3))).isInstanceOf(SendDecision.LimitReached.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_cancellation_in_the_next_window_does_not_increase_its_limit(LimitScope limitScope) {
        var rate = AuthSamples.uniqueRate(1);
        var limits = limitScope.limits(MANY, rate);
        var next = windowStart(rate).plus(rate.period());
        var sendings = pendingCodes(3);
        reserve(sendings.get(0), limits, next.minusMillis(1));

        codes().cancel(sendings.get(0), limits);

        assertThat(reserve(sendings.get(1), limits, next)).isInstanceOf(SendDecision.Granted.class);
        assertThat(reserve(sendings.get(2), limits, next)).isInstanceOf(SendDecision.LimitReached.class);
    }
}

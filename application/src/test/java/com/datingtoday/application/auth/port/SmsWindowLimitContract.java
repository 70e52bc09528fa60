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

/** Contract of {@link SmsCodes} for limits in fixed windows: per address, per number range and in total. */
public interface SmsWindowLimitContract extends SmsCodesContractSupport {

    enum LimitScope {
        ADDRESS,
        BLOCK,
        TOTAL;

        SendLimits limits(RateLimit number, RateLimit... rates) {
            return new SendLimits(List.of(number), of(ADDRESS, rates), of(BLOCK, rates), of(TOTAL, rates));
        }

        private List<RateLimit> of(LimitScope limitScope, RateLimit... rates) {
            return this == limitScope ? List.of(rates) : List.of();
        }
    }

    RateLimit MANY = new RateLimit(1000, MINUTE);

    /** Returns the start of the current window, because counters of past windows expire in real time. */
    private static Instant beginning(RateLimit rate) {
        var period = rate.period().toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(AuthSamples.now().toEpochMilli(), period) * period);
    }

    /** Returns codes for different phones of one range, from one address. */
    private List<PendingCode> sendings(int count) {
        var address = "2001:db8::" + AuthSamples.hex(8);
        var block = "+" + AuthSamples.hex(8);
        return Stream.generate(() -> sending(phone(), address, block))
                .limit(count)
                .toList();
    }

    private static SendDecision tooMany(RateLimit rate, Instant resetAt) {
        return new SendDecision.LimitReached(new Quota(rate.limit(), 0, resetAt));
    }

    @ParameterizedTest
    @EnumSource
    default void messages_are_counted_in_fixed_windows(LimitScope limitScope) {
        var rate = AuthSamples.rateOfItsOwn(2);
        var limits = limitScope.limits(MANY, rate);
        var beginning = beginning(rate);
        var end = beginning.plus(rate.period());
        var sendings = sendings(6);

        assertThat(permit(sendings.get(0), limits, beginning)).isInstanceOf(SendDecision.Granted.class);
        assertThat(permit(sendings.get(1), limits, end.minusMillis(2))).isInstanceOf(SendDecision.Granted.class);
        assertThat(permit(sendings.get(2), limits, end.minusMillis(1))).isEqualTo(tooMany(rate, end));
        assertThat(permit(sendings.get(3), limits, end)).isInstanceOf(SendDecision.Granted.class);
        assertThat(permit(sendings.get(4), limits, end)).isInstanceOf(SendDecision.Granted.class);
        assertThat(permit(sendings.get(5), limits, end)).isEqualTo(tooMany(rate, end.plus(rate.period())));
    }

    @ParameterizedTest
    @EnumSource
    default void a_reservation_returns_only_the_quota_of_the_number(LimitScope limitScope) {
        var rate = AuthSamples.rateOfItsOwn(1);
        var now = beginning(rate);

        assertThat(permit(sendings(1).getFirst(), limitScope.limits(new RateLimit(7, HOUR), rate), now))
                .isEqualTo(new SendDecision.Granted(new Quota(7, 6, now.plus(HOUR))));
    }

    @ParameterizedTest
    @EnumSource
    default void the_limit_with_the_latest_reset_is_returned(LimitScope limitScope) {
        var rate = AuthSamples.rateOfItsOwn(1);
        var longer = new RateLimit(1, rate.period().multipliedBy(10));
        var now = beginning(longer);
        var limits = limitScope.limits(new RateLimit(1, MINUTE), rate, longer);
        var pendingCode = sendings(1).getFirst();
        permit(pendingCode, limits, now);

        assertThat(permit(sending(pendingCode.phone(), pendingCode.address(), pendingCode.numberRange()), limits, now))
                .isEqualTo(tooMany(longer, now.plus(longer.period())));
    }

    @ParameterizedTest
    @EnumSource
    default void a_message_rejected_by_a_window_is_not_counted_for_the_number(LimitScope limitScope) {
        var rate = AuthSamples.rateOfItsOwn(1);
        var now = beginning(rate);
        var limits = limitScope.limits(new RateLimit(1, HOUR), rate);
        var sendings = sendings(2);
        permit(sendings.get(0), limits, now);

        permit(sendings.get(1), limits, now);

        var other = sending(sendings.get(1).phone());
        assertThat(permit(other, new SendLimits(limits.perNumber(), List.of(), List.of(), List.of()), now))
                .isInstanceOf(SendDecision.Granted.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_message_rejected_for_the_number_is_not_counted_in_windows(LimitScope limitScope) {
        var rate = AuthSamples.rateOfItsOwn(2);
        var now = beginning(rate);
        var limits = limitScope.limits(new RateLimit(1, HOUR), rate);
        var sendings = sendings(3);
        var first = sendings.getFirst();
        permit(first, limits, now);
        for (int i = 0; i < 5; i++) {
            permit(sending(first.phone(), first.address(), first.numberRange()), limits, now);
        }

        assertThat(permit(sendings.get(1), limits, now)).isInstanceOf(SendDecision.Granted.class);
        assertThat(permit(sendings.get(2), limits, now)).isEqualTo(tooMany(rate, now.plus(rate.period())));
    }

    @Test
    default void a_message_rejected_by_one_limit_is_not_counted_for_the_others() {
        var address = AuthSamples.rateOfItsOwn(1);
        var block = AuthSamples.rateOfItsOwn(2);
        var total = AuthSamples.rateOfItsOwn(2);
        var now = AuthSamples.now();
        var limits = new SendLimits(List.of(MANY), List.of(address), List.of(block), List.of(total));
        var sendings = sendings(4);
        permit(sendings.getFirst(), limits, now);
        for (var refused : sendings.subList(1, 4)) {
            assertThat(permit(refused, limits, now)).isInstanceOf(SendDecision.LimitReached.class);
        }

        var elsewhere = sending(
                phone(), "192.0.2." + AuthSamples.hex(8), sendings.getFirst().numberRange());
        assertThat(permit(elsewhere, limits, now)).isInstanceOf(SendDecision.Granted.class);
    }

    @Test
    default void addresses_and_number_ranges_are_counted_separately() {
        var rate = AuthSamples.rateOfItsOwn(1);
        var now = beginning(rate);
        var first = sendings(1).getFirst();
        permit(first, LimitScope.ADDRESS.limits(MANY, rate), now);
        permit(first, LimitScope.BLOCK.limits(MANY, rate), now);

        var otherAddress = sending(phone(), first.address() + "0", first.numberRange());
        var otherBlock = sending(phone(), first.address(), first.numberRange() + "0");
        assertThat(permit(otherAddress, LimitScope.ADDRESS.limits(MANY, rate), now))
                .isInstanceOf(SendDecision.Granted.class);
        assertThat(permit(otherBlock, LimitScope.BLOCK.limits(MANY, rate), now))
                .isInstanceOf(SendDecision.Granted.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_cancelled_message_is_not_counted_in_windows(LimitScope limitScope) {
        var rate = AuthSamples.rateOfItsOwn(1);
        var now = beginning(rate);
        var limits = limitScope.limits(MANY, rate);
        var sendings = sendings(3);
        permit(sendings.get(0), limits, now);

        codes().cancel(sendings.get(0), limits, now.plusMillis(1));

        assertThat(permit(sendings.get(1), limits, now.plusMillis(2))).isInstanceOf(SendDecision.Granted.class);
        assertThat(permit(sendings.get(2), limits, now.plusMillis(3))).isInstanceOf(SendDecision.LimitReached.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_cancellation_in_the_next_window_does_not_increase_its_limit(LimitScope limitScope) {
        var rate = AuthSamples.rateOfItsOwn(1);
        var limits = limitScope.limits(MANY, rate);
        var next = beginning(rate).plus(rate.period());
        var sendings = sendings(3);
        permit(sendings.get(0), limits, next.minusMillis(1));

        codes().cancel(sendings.get(0), limits, next);

        assertThat(permit(sendings.get(1), limits, next)).isInstanceOf(SendDecision.Granted.class);
        assertThat(permit(sendings.get(2), limits, next)).isInstanceOf(SendDecision.LimitReached.class);
    }
}

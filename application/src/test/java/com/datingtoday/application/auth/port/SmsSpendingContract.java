package com.datingtoday.application.auth.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.SmsCodes.Permit;
import com.datingtoday.application.auth.port.SmsCodes.Rate;
import com.datingtoday.application.auth.port.SmsCodes.Sending;
import com.datingtoday.application.auth.port.SmsCodes.SendingLimits;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link SmsCodes} promises of the limits that are kept by the clock: for an address, a block, and in all. */
public interface SmsSpendingContract extends SmsContract {

    /** A limit that is kept by the clock. */
    enum Kind {
        ADDRESS,
        BLOCK,
        TOTAL;

        SendingLimits limits(Rate number, Rate... rates) {
            return new SendingLimits(List.of(number), of(ADDRESS, rates), of(BLOCK, rates), of(TOTAL, rates));
        }

        private List<Rate> of(Kind kind, Rate... rates) {
            return this == kind ? List.of(rates) : List.of();
        }
    }

    Rate MANY = new Rate(1000, MINUTE);

    /** The beginning of the present period: what is counted in it must not be gone in real time. */
    private static Instant beginning(Rate rate) {
        var period = rate.period().toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(Samples.now().toEpochMilli(), period) * period);
    }

    /** Codes for different phones of one block, from one address. */
    private List<Sending> sendings(int count) {
        var address = "2001:db8::" + Samples.hex(8);
        var block = "+" + Samples.hex(8);
        return Stream.generate(() -> sending(phone(), address, block))
                .limit(count)
                .toList();
    }

    private static Permit tooMany(Rate rate, Instant resetAt) {
        return new Permit.TooMany(new Quota(rate.limit(), 0, resetAt));
    }

    @ParameterizedTest
    @EnumSource
    default void messages_are_counted_from_one_full_period_to_the_next(Kind kind) {
        var rate = Samples.rateOfItsOwn(2);
        var limits = kind.limits(MANY, rate);
        var beginning = beginning(rate);
        var end = beginning.plus(rate.period());
        var sendings = sendings(6);

        assertThat(permit(sendings.get(0), limits, beginning)).isInstanceOf(Permit.Granted.class);
        assertThat(permit(sendings.get(1), limits, end.minusMillis(2))).isInstanceOf(Permit.Granted.class);
        assertThat(permit(sendings.get(2), limits, end.minusMillis(1))).isEqualTo(tooMany(rate, end));
        assertThat(permit(sendings.get(3), limits, end)).isInstanceOf(Permit.Granted.class);
        assertThat(permit(sendings.get(4), limits, end)).isInstanceOf(Permit.Granted.class);
        assertThat(permit(sendings.get(5), limits, end)).isEqualTo(tooMany(rate, end.plus(rate.period())));
    }

    @ParameterizedTest
    @EnumSource
    default void a_permit_tells_the_quota_of_the_number_alone(Kind kind) {
        var rate = Samples.rateOfItsOwn(1);
        var now = beginning(rate);

        assertThat(permit(sendings(1).getFirst(), kind.limits(new Rate(7, HOUR), rate), now))
                .isEqualTo(new Permit.Granted(new Quota(7, 6, now.plus(HOUR))));
    }

    @ParameterizedTest
    @EnumSource
    default void the_limit_that_lasts_longest_is_told(Kind kind) {
        var rate = Samples.rateOfItsOwn(1);
        var longer = new Rate(1, rate.period().multipliedBy(10));
        var now = beginning(longer);
        var limits = kind.limits(new Rate(1, MINUTE), rate, longer);
        var sending = sendings(1).getFirst();
        permit(sending, limits, now);

        assertThat(permit(sending(sending.phone(), sending.address(), sending.block()), limits, now))
                .isEqualTo(tooMany(longer, now.plus(longer.period())));
    }

    @ParameterizedTest
    @EnumSource
    default void a_refusal_counts_nothing_for_the_number(Kind kind) {
        var rate = Samples.rateOfItsOwn(1);
        var now = beginning(rate);
        var limits = kind.limits(new Rate(1, HOUR), rate);
        var sendings = sendings(2);
        permit(sendings.get(0), limits, now);

        permit(sendings.get(1), limits, now);

        var other = sending(sendings.get(1).phone());
        assertThat(permit(other, new SendingLimits(limits.number(), List.of(), List.of(), List.of()), now))
                .isInstanceOf(Permit.Granted.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_refusal_for_the_number_counts_nothing_by_the_clock(Kind kind) {
        var rate = Samples.rateOfItsOwn(2);
        var now = beginning(rate);
        var limits = kind.limits(new Rate(1, HOUR), rate);
        var sendings = sendings(3);
        var first = sendings.getFirst();
        permit(first, limits, now);
        for (int i = 0; i < 5; i++) {
            permit(sending(first.phone(), first.address(), first.block()), limits, now);
        }

        assertThat(permit(sendings.get(1), limits, now)).isInstanceOf(Permit.Granted.class);
        assertThat(permit(sendings.get(2), limits, now)).isEqualTo(tooMany(rate, now.plus(rate.period())));
    }

    @Test
    default void a_refusal_by_one_limit_counts_nothing_for_the_others() {
        var address = Samples.rateOfItsOwn(1);
        var block = Samples.rateOfItsOwn(2);
        var total = Samples.rateOfItsOwn(2);
        var now = Samples.now();
        var limits = new SendingLimits(List.of(MANY), List.of(address), List.of(block), List.of(total));
        var sendings = sendings(4);
        permit(sendings.getFirst(), limits, now);
        for (var refused : sendings.subList(1, 4)) {
            assertThat(permit(refused, limits, now)).isInstanceOf(Permit.TooMany.class);
        }

        var elsewhere = sending(
                phone(), "192.0.2." + Samples.hex(8), sendings.getFirst().block());
        assertThat(permit(elsewhere, limits, now)).isInstanceOf(Permit.Granted.class);
    }

    @Test
    default void addresses_and_blocks_are_counted_apart() {
        var rate = Samples.rateOfItsOwn(1);
        var now = beginning(rate);
        var first = sendings(1).getFirst();
        permit(first, Kind.ADDRESS.limits(MANY, rate), now);
        permit(first, Kind.BLOCK.limits(MANY, rate), now);

        var otherAddress = sending(phone(), first.address() + "0", first.block());
        var otherBlock = sending(phone(), first.address(), first.block() + "0");
        assertThat(permit(otherAddress, Kind.ADDRESS.limits(MANY, rate), now)).isInstanceOf(Permit.Granted.class);
        assertThat(permit(otherBlock, Kind.BLOCK.limits(MANY, rate), now)).isInstanceOf(Permit.Granted.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_withdrawn_message_was_not_counted_by_the_clock(Kind kind) {
        var rate = Samples.rateOfItsOwn(1);
        var now = beginning(rate);
        var limits = kind.limits(MANY, rate);
        var sendings = sendings(3);
        permit(sendings.get(0), limits, now);

        codes().withdraw(sendings.get(0), limits, now.plusMillis(1));

        assertThat(permit(sendings.get(1), limits, now.plusMillis(2))).isInstanceOf(Permit.Granted.class);
        assertThat(permit(sendings.get(2), limits, now.plusMillis(3))).isInstanceOf(Permit.TooMany.class);
    }

    @ParameterizedTest
    @EnumSource
    default void a_withdrawal_in_the_next_period_does_not_widen_it(Kind kind) {
        var rate = Samples.rateOfItsOwn(1);
        var limits = kind.limits(MANY, rate);
        var next = beginning(rate).plus(rate.period());
        var sendings = sendings(3);
        permit(sendings.get(0), limits, next.minusMillis(1));

        codes().withdraw(sendings.get(0), limits, next);

        assertThat(permit(sendings.get(1), limits, next)).isInstanceOf(Permit.Granted.class);
        assertThat(permit(sendings.get(2), limits, next)).isInstanceOf(Permit.TooMany.class);
    }
}

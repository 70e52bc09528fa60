package com.datingtoday.application.vip;

import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same steps lead to the same final state in any sequence. */
class NotificationOrderScenario {

    /** Steps of an order; their times are the provider's, independent of the time of arrival. */
    enum Step {
        PAID,
        PAID_AGAIN_TOLD,
        HALF_BACK,
        ALL_BACK,
        ALL_BACK_AGAIN_TOLD,
        TAKEN_AGAIN,
        CANCELLED,
        EXPIRED
    }

    /** Final state without values that depend on the time of arrival. */
    private record FinalState(String order, Payment.State payment, Money refunded, boolean vip) {}

    @ParameterizedTest
    @CsvSource({
        "PAID PAID_AGAIN_TOLD CANCELLED EXPIRED, Paid",
        "PAID PAID_AGAIN_TOLD ALL_BACK ALL_BACK_AGAIN_TOLD CANCELLED EXPIRED, Refunded",
        "PAID PAID_AGAIN_TOLD HALF_BACK CANCELLED EXPIRED, Paid",
        "PAID HALF_BACK ALL_BACK ALL_BACK_AGAIN_TOLD CANCELLED EXPIRED, Refunded",
        "PAID ALL_BACK ALL_BACK_AGAIN_TOLD TAKEN_AGAIN CANCELLED EXPIRED, Paid",
        "PAID_AGAIN_TOLD HALF_BACK ALL_BACK TAKEN_AGAIN CANCELLED, Paid"
    })
    void every_sequence_of_the_same_steps_ends_in_the_same_state(String happenings, String expected) {
        var all = List.of(happenings.split(" ")).stream().map(Step::valueOf).toList();

        var ends = permutations(all).stream()
                .map(NotificationOrderScenario::endOf)
                .distinct()
                .toList();

        assertThat(ends).hasSize(1);
        assertThat(ends.getFirst().order()).isEqualTo(expected);
        assertThat(ends.getFirst().vip()).isEqualTo(expected.equals("Paid"));
    }

    private static FinalState endOf(List<Step> happenings) {
        var world = new VipFixture();
        var order = world.order(ANNA, QUARTER);
        var receipt = receipt(PaymentChannel.ALIPAY, order);
        var begin = world.clock.instant();
        happenings.forEach(step -> happen(step, world, order, receipt, begin));

        var payments = world.payments.findByOrder(order.orderNo());
        assertThat(payments).hasSize(1);
        assertThat(world.vipInfos.find(ANNA)).isEqualTo(VipInfo.of(ANNA, world.orders.findPaid(ANNA)));
        return new FinalState(
                world.current(order).getClass().getSimpleName(),
                payments.getFirst().state(),
                payments.getFirst().refunded(),
                world.vipInfos.find(ANNA).isVip(world.clock.instant()));
    }

    private static void happen(Step step, VipFixture world, Order order, Receipt receipt, Instant begin) {
        var fee = order.purchase().fee();
        var half = new Money(fee.minor() / 2, fee.currency());
        switch (step) {
            case PAID, PAID_AGAIN_TOLD -> tell(world, new PaymentNotification.Paid(receipt));
            case HALF_BACK -> tell(world, new PaymentNotification.Refunded(receipt, half, begin.plusSeconds(10)));
            case ALL_BACK, ALL_BACK_AGAIN_TOLD ->
                tell(world, new PaymentNotification.Refunded(receipt, fee, begin.plusSeconds(20)));
            case TAKEN_AGAIN -> tell(world, new PaymentNotification.RefundReversed(receipt, begin.plusSeconds(30)));
            case CANCELLED -> cancel(world, order);
            case EXPIRED -> {
                world.clock.advance(Duration.ofMinutes(31));
                world.expireOrders.expire();
            }
        }
    }

    private static void tell(VipFixture world, PaymentNotification notice) {
        assertThat(world.receiveCallback(PaymentChannel.ALIPAY, world.alipay.addCallback(notice)).body())
                .isEqualTo("success");
    }

    private static void cancel(VipFixture world, Order order) {
        try {
            world.cancelOrder.cancel(new CancelOrder.Command(ANNA, order.orderNo()));
        } catch (DomainException paidAlready) {
            // A paid order cannot be cancelled.
        }
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        var permutations = new ArrayList<List<T>>();
        for (var item : items) {
            var rest = new ArrayList<>(items);
            rest.remove(item);
            for (var tail : permutations(rest)) {
                var permutation = new ArrayList<>(List.of(item));
                permutation.addAll(tail);
                permutations.add(permutation);
            }
        }
        return permutations;
    }
}

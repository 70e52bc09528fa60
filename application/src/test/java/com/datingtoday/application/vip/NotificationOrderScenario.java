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
        PAID_REPEATED,
        HALF_REFUNDED,
        REFUNDED,
        REFUND_REPEATED,
        REFUND_REVERSED,
        CANCELLED,
        EXPIRED
    }

    /** Final state without values that depend on the time of arrival. */
    private record FinalState(String order, Payment.State payment, Money refunded, boolean vip) {}

    @ParameterizedTest
    @CsvSource({
        "PAID PAID_REPEATED CANCELLED EXPIRED, Paid",
        "PAID PAID_REPEATED REFUNDED REFUND_REPEATED CANCELLED EXPIRED, Refunded",
        "PAID PAID_REPEATED HALF_REFUNDED CANCELLED EXPIRED, Paid",
        "PAID HALF_REFUNDED REFUNDED REFUND_REPEATED CANCELLED EXPIRED, Refunded",
        "PAID REFUNDED REFUND_REPEATED REFUND_REVERSED CANCELLED EXPIRED, Paid",
        "PAID_REPEATED HALF_REFUNDED REFUNDED REFUND_REVERSED CANCELLED, Paid"
    })
    void every_sequence_of_the_same_steps_ends_in_the_same_state(String steps, String expected) {
        var all = List.of(steps.split(" ")).stream().map(Step::valueOf).toList();

        var finalStates = permutations(all).stream()
                .map(NotificationOrderScenario::finalState)
                .distinct()
                .toList();

        assertThat(finalStates).hasSize(1);
        assertThat(finalStates.getFirst().order()).isEqualTo(expected);
        assertThat(finalStates.getFirst().vip()).isEqualTo(expected.equals("Paid"));
    }

    private static FinalState finalState(List<Step> steps) {
        var fixture = new VipFixture();
        var order = fixture.order(ANNA, QUARTER);
        var receipt = receipt(PaymentChannel.ALIPAY, order);
        var start = fixture.clock.instant();
        steps.forEach(step -> apply(step, fixture, order, receipt, start));

        var payments = fixture.payments.findByOrder(order.orderNo());
        assertThat(payments).hasSize(1);
        assertThat(fixture.vipInfos.find(ANNA)).isEqualTo(VipInfo.of(ANNA, fixture.orders.findPaid(ANNA)));
        return new FinalState(
                fixture.current(order).getClass().getSimpleName(),
                payments.getFirst().state(),
                payments.getFirst().refunded(),
                fixture.vipInfos.find(ANNA).isVip(fixture.clock.instant()));
    }

    private static void apply(Step step, VipFixture fixture, Order order, Receipt receipt, Instant start) {
        var fee = order.purchase().fee();
        var half = new Money(fee.minor() / 2, fee.currency());
        switch (step) {
            case PAID, PAID_REPEATED -> receive(fixture, new PaymentNotification.Paid(receipt));
            case HALF_REFUNDED ->
                receive(fixture, new PaymentNotification.Refunded(receipt, half, start.plusSeconds(10)));
            case REFUNDED, REFUND_REPEATED ->
                receive(fixture, new PaymentNotification.Refunded(receipt, fee, start.plusSeconds(20)));
            case REFUND_REVERSED ->
                receive(fixture, new PaymentNotification.RefundReversed(receipt, start.plusSeconds(30)));
            case CANCELLED -> cancel(fixture, order);
            case EXPIRED -> {
                fixture.clock.advance(Duration.ofMinutes(31));
                fixture.expireOrders.expire();
            }
        }
    }

    private static void receive(VipFixture fixture, PaymentNotification notification) {
        assertThat(fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.addCallback(notification))
                        .body())
                .isEqualTo("success");
    }

    private static void cancel(VipFixture fixture, Order order) {
        try {
            fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, order.orderNo()));
        } catch (DomainException rejected) {
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

package com.datingtoday.application.vip.port;

import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static com.datingtoday.application.vip.port.VipSamples.payment;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.Payment.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link Payments}. */
public interface PaymentsContract {

    /** Early, so that payments of other tests are not due. */
    Instant PAID_AT = Instant.parse("2001-01-01T00:00:00Z");

    Payments payments();

    @Test
    default void a_payment_is_stored_and_updated() {
        var order = orderNo();
        var one = payment(order, State.GRANTED, PAID_AT);
        var other = payment(order, State.HELD, PAID_AT.plusSeconds(1));
        payments().save(one, PAID_AT);
        payments().save(other, PAID_AT);

        assertThat(payments().findByOrder(order)).containsExactly(one, other);
        var part = new Payment(
                one.channel(),
                one.tradeNo(),
                order,
                one.amount(),
                Money.of(100, "CNY"),
                State.REFUNDED,
                one.receiveTime(),
                PAID_AT.plusSeconds(5));
        payments().save(part, PAID_AT);
        assertThat(payments().findByOrder(order)).containsExactly(part, other);
        assertThat(payments().findHeld(1000)).contains(other).doesNotContain(part);
        assertThat(payments().findByOrder(orderNo())).isEmpty();
    }

    @Test
    default void a_payment_to_refund_is_claimed_once_until_its_lease_expires() {
        var order = orderNo();
        var surplus = payment(order, State.SURPLUS, PAID_AT);
        var refunding = payment(order, State.REFUNDING, PAID_AT);
        var granted = payment(order, State.GRANTED, PAID_AT);
        List.of(surplus, refunding, granted).forEach(payment -> payments().save(payment, PAID_AT));

        var claimed =
                ConcurrentRunner.run(4, _ -> ours(payments().claim(PAID_AT, PAID_AT.plusSeconds(60), 1000), order));

        assertThat(claimed.stream().flatMap(List::stream)).containsExactlyInAnyOrder(surplus, refunding);
        assertThat(ours(payments().claim(PAID_AT.plusSeconds(59), PAID_AT.plusSeconds(90), 1000), order))
                .isEmpty();
        assertThat(ours(payments().claim(PAID_AT.plusSeconds(60), PAID_AT.plusSeconds(120), 1000), order))
                .hasSize(2);
        payments().retryAt(surplus, PAID_AT.plusSeconds(70));
        assertThat(ours(payments().claim(PAID_AT.plusSeconds(70), PAID_AT.plusSeconds(120), 1000), order))
                .containsExactly(surplus);
    }

    private static List<Payment> ours(List<Payment> payments, OrderNo order) {
        return payments.stream()
                .filter(payment -> payment.orderNo().equals(order))
                .toList();
    }
}

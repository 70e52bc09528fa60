package com.datingtoday.application.vip.payment;

import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.RECONCILIATION_INTERVAL;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.application.vip.port.PaymentAttempts;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconcilePaymentsUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    private Order orderWithStartedPayment() {
        var order = fixture.order(ANNA, QUARTER);
        fixture.startPayment(order, PaymentChannel.ALIPAY);
        return order;
    }

    /** Returns the attempts that are due at a time; they stay due. */
    private List<PaymentAttempts.Attempt> attemptsAt(Instant time) {
        return fixture.attempts.claim(time, fixture.clock.instant(), 10);
    }

    @Test
    void a_payment_without_notification_is_found_after_the_interval() {
        var order = orderWithStartedPayment();
        fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order));
        fixture.clock.advance(RECONCILIATION_INTERVAL.minusMillis(1));
        assertThat(fixture.reconcilePayments.reconcile()).isZero();

        fixture.clock.advance(Duration.ofMillis(1));
        assertThat(fixture.reconcilePayments.reconcile()).isOne();

        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_refund_without_notification_is_found() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        var payment = fixture.payments.findByOrder(order.orderNo()).getFirst();
        fixture.alipay.refundByProvider(payment.tradeNo(), fixture.clock.instant());

        fixture.advance(RECONCILIATION_INTERVAL);

        assertThat(fixture.current(order)).isInstanceOf(Order.Refunded.class);
        assertThat(fixture.vipDeadline(ANNA)).isNull();
    }

    @Test
    void an_unpaid_order_is_closed_at_the_provider_after_it_expired() {
        var order = orderWithStartedPayment();
        fixture.advance(Duration.ofMinutes(29));
        assertThat(fixture.alipay.isClosed(order.orderNo())).isFalse();

        fixture.advance(Duration.ofMinutes(6));

        assertThat(fixture.alipay.isClosed(order.orderNo())).isTrue();
    }

    @Test
    void an_unavailable_provider_is_queried_again() {
        var order = orderWithStartedPayment();
        fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order));
        fixture.alipay.setUnavailable(true);
        fixture.clock.advance(RECONCILIATION_INTERVAL);
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(fixture.reconcilePayments::reconcile);
        assertThat(fixture.current(order)).isEqualTo(order);

        fixture.alipay.setUnavailable(false);
        fixture.clock.advance(RECONCILIATION_INTERVAL);
        fixture.reconcilePayments.reconcile();

        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_result_that_contradicts_the_order_is_stored_once_for_the_operator() {
        var order = orderWithStartedPayment();
        fixture.alipay.pay(new Receipt(
                PaymentChannel.ALIPAY, order.orderNo(), "trade", new Content.PaidAmount(Money.of(1, "CNY"))));

        fixture.advance(RECONCILIATION_INTERVAL.multipliedBy(3));

        assertThat(fixture.inbox.rejectionReasons()).containsExactly("PaymentMismatch[what=amount]");
        assertThat(fixture.current(order)).isEqualTo(order);
    }

    @Test
    void queries_of_an_unpaid_order_end_ten_minutes_after_it_expired() {
        orderWithStartedPayment();
        fixture.advance(Duration.ofMinutes(39));
        assertThat(attemptsAt(Instant.MAX)).hasSize(1);

        fixture.clock.advance(Duration.ofMinutes(15));
        fixture.reconcilePayments.reconcile();

        assertThat(attemptsAt(Instant.MAX)).isEmpty();
    }

    @Test
    void queries_of_a_paid_order_end_after_the_reconciliation_period() {
        fixture.placePaidOrder(PaymentChannel.ALIPAY);
        fixture.clock.advance(Duration.ofDays(1).minusMillis(1));
        fixture.reconcilePayments.reconcile();
        assertThat(fixture.reconcilePayments.reconcile())
                .as("the next query is due later")
                .isZero();

        fixture.clock.advance(Duration.ofDays(1));
        fixture.reconcilePayments.reconcile();

        assertThat(attemptsAt(Instant.MAX)).isEmpty();
    }

    @Test
    void an_attempt_without_order_is_deleted() {
        var now = fixture.clock.instant();
        fixture.attempts.create(orderNo(), PaymentChannel.ALIPAY, now, now);

        assertThat(fixture.reconcilePayments.reconcile()).isOne();

        assertThat(attemptsAt(Instant.MAX)).isEmpty();
    }

    @Test
    void an_attempt_of_a_channel_without_gateway_is_left_for_another_instance() {
        var now = fixture.clock.instant();
        fixture.attempts.create(fixture.order(ANNA, QUARTER).orderNo(), PaymentChannel.SANDBOX, now, now);

        assertThat(fixture.reconcilePayments.reconcile()).isOne();

        assertThat(attemptsAt(now.plus(RECONCILIATION_INTERVAL))).hasSize(1);
    }
}

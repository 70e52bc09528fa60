package com.datingtoday.application.vip.payment;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.MONTH;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import com.datingtoday.domain.vip.VipError;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceivePaymentNotificationUseCaseTest {

    private final VipFixture fixture = new VipFixture();

    @Test
    void a_payment_grants_vip_and_a_repeated_notification_changes_nothing() {
        var order = fixture.order(ANNA, QUARTER);
        fixture.startPayment(order, PaymentChannel.ALIPAY);
        var call = fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order));

        var reply = fixture.receiveCallback(PaymentChannel.ALIPAY, call);

        assertThat(reply.body()).isEqualTo("success");
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
        var end = fixture.clock.instant().plus(Duration.ofDays(90));
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(end);
        fixture.clock.advance(Duration.ofHours(1));
        assertThat(fixture.receiveCallback(PaymentChannel.ALIPAY, call)).isEqualTo(reply);
        fixture.receiveCallback(
                PaymentChannel.ALIPAY,
                fixture.alipay.addCallback(new PaymentNotification.Paid(
                        fixture.alipay
                                                .query(order.orderNo(), List.of(), fixture.clock.instant())
                                                .getFirst()
                                        instanceof PaymentNotification.Paid(var receipt)
                                ? receipt
                                : receipt(PaymentChannel.ALIPAY, order))));
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(end);
        assertThat(fixture.causes(order)).containsExactly(OrderCause.PLACED, OrderCause.PAID);
        assertThat(fixture.cacheCalls).startsWith("changing 100001", "changed 100001");
    }

    @Test
    void a_late_payment_settles_a_cancelled_or_expired_order() {
        var cancelled = fixture.order(ANNA, QUARTER);
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, cancelled.orderNo()));
        var expired = fixture.order(BERND, QUARTER);
        fixture.advance(Duration.ofMinutes(30));
        assertThat(fixture.current(expired)).isInstanceOf(Order.Closed.class);

        for (var order : List.of(cancelled, expired)) {
            fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order)));
            assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
            assertThat(fixture.causes(order)).endsWith(OrderCause.PAID_LATE);
        }
    }

    @Test
    void a_late_payment_settles_the_order_unless_the_introductory_price_is_used() {
        var first = fixture.order(ANNA, MONTH);
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, first.orderNo()));
        var second = fixture.order(ANNA, MONTH);
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, second.orderNo()));
        var third = fixture.order(ANNA, MONTH);
        assertThat(third.purchase().introductory()).isTrue();

        fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, first)));
        assertThat(fixture.current(first)).isInstanceOf(Order.Paid.class);
        for (var more : List.of(second, third)) {
            fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, more)));

            assertThat(fixture.current(more).findSettlement()).isEmpty();
            fixture.runJobs();
            assertThat(fixture.paymentState(more, PaymentChannel.ALIPAY)).isEqualTo(Payment.State.REFUNDED);
        }

        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(fixture.clock.instant().plus(Duration.ofDays(30)));
        // App stores sell at their own prices.
        fixture.receiveCallback(PaymentChannel.APPLE, fixture.apple.pay(receipt(PaymentChannel.APPLE, second)));
        assertThat(fixture.current(second)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_mismatching_payment_grants_nothing_and_is_stored_for_the_operator() {
        var order = fixture.order(ANNA, QUARTER);
        var fitting = receipt(PaymentChannel.ALIPAY, order);
        var fee = order.purchase().fee();
        for (var wrong : List.<Content>of(
                new Content.PaidAmount(Money.of(fee.minor() - 1, "CNY")),
                new Content.PaidAmount(Money.of(fee.minor() + 1, "CNY")),
                new Content.PaidAmount(Money.of(fee.minor(), "USD")),
                new Content.StoreItem("vip.2", 1))) {
            var notification = new PaymentNotification.Paid(
                    new Receipt(PaymentChannel.ALIPAY, order.orderNo(), fitting.tradeNo(), wrong));
            assertThat(fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.addCallback(notification))
                            .body())
                    .isEqualTo("success");
        }
        var foreignReceipt = new Receipt(PaymentChannel.ALIPAY, orderNo(), "t", fitting.content());
        fixture.receiveCallback(
                PaymentChannel.ALIPAY, fixture.alipay.addCallback(new PaymentNotification.Paid(foreignReceipt)));
        fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(fitting));
        fixture.receiveCallback(
                PaymentChannel.ALIPAY,
                fixture.alipay.addCallback(new PaymentNotification.Refunded(
                        fitting, Money.of(fee.minor() + 1, "CNY"), fixture.clock.instant())));

        assertThat(fixture.inbox.rejectionReasons())
                .containsExactly(
                        "PaymentMismatch[what=amount]",
                        "PaymentMismatch[what=amount]",
                        "PaymentMismatch[what=currency]",
                        "PaymentMismatch[what=channel]",
                        "UnknownOrder[]",
                        "PaymentMismatch[what=refund]");
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_callback_that_cannot_be_verified_is_rejected_and_one_without_a_payment_is_confirmed() {
        assertThat(fixture.receiveCallback(PaymentChannel.ALIPAY, "forged").body())
                .isEqualTo("fail");
        assertThat(fixture.receiveCallback(PaymentChannel.ALIPAY, "nothing").body())
                .isEqualTo("success");
        assertThat(fixture.inbox.rejectionReasons()).isEmpty();
    }

    @Test
    void a_callback_of_a_channel_that_is_not_offered_is_rejected() {
        assertThat(refusal(() -> fixture.receiveCallback(PaymentChannel.SANDBOX, "nothing")))
                .isEqualTo(new VipError.ChannelNotOffered());
    }

    @Test
    void a_refund_can_arrive_before_its_payment_and_can_be_reversed() {
        var order = fixture.order(ANNA, QUARTER);
        var receipt = receipt(PaymentChannel.APPLE, order);
        var now = fixture.clock.instant();
        fixture.receiveCallback(
                PaymentChannel.APPLE, fixture.apple.addCallback(new PaymentNotification.Refunded(receipt, null, now)));
        fixture.receiveCallback(PaymentChannel.APPLE, fixture.apple.addCallback(new PaymentNotification.Paid(receipt)));
        assertThat(fixture.current(order)).isInstanceOf(Order.Refunded.class);
        assertThat(fixture.vipDeadline(ANNA)).isNull();

        fixture.receiveCallback(
                PaymentChannel.APPLE,
                fixture.apple.addCallback(new PaymentNotification.RefundReversed(receipt, now.plusSeconds(9))));
        assertThat(fixture.vipDeadline(ANNA)).isNotNull();
        // A fact older than the stored one is ignored.
        fixture.receiveCallback(
                PaymentChannel.APPLE, fixture.apple.addCallback(new PaymentNotification.Refunded(receipt, null, now)));
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void partial_refunds_revoke_the_time_only_when_the_full_amount_is_refunded() {
        var order = fixture.placePaidOrder(PaymentChannel.ALIPAY);
        var trade = fixture.payments.findByOrder(order.orderNo()).getFirst().tradeNo();
        var receipt = receipt(PaymentChannel.ALIPAY, order, trade);
        var end = fixture.vipDeadline(ANNA);
        for (var total : List.of(3000L, 1000L)) {
            fixture.receiveCallback(
                    PaymentChannel.ALIPAY,
                    fixture.alipay.addCallback(new PaymentNotification.Refunded(
                            receipt, Money.of(total, "CNY"), fixture.clock.instant())));
        }
        assertThat(fixture.payments.findByOrder(order.orderNo()).getFirst().refunded())
                .isEqualTo(Money.of(3000, "CNY"));
        assertThat(fixture.vipDeadline(ANNA)).isEqualTo(end);

        fixture.receiveCallback(
                PaymentChannel.ALIPAY,
                fixture.alipay.addCallback(new PaymentNotification.Refunded(
                        receipt, order.purchase().fee(), fixture.clock.instant())));

        assertThat(fixture.current(order)).isInstanceOf(Order.Refunded.class);
        assertThat(fixture.vipDeadline(ANNA)).isNull();
    }

    @Test
    void a_surplus_payment_with_a_reversed_refund_is_refunded_again() {
        var order = fixture.order(ANNA, QUARTER);
        var second = receipt(PaymentChannel.WECHAT, order);
        fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order)));
        fixture.receiveCallback(PaymentChannel.WECHAT, fixture.wechat.pay(second));
        fixture.runJobs();
        assertThat(fixture.paymentState(order, PaymentChannel.WECHAT)).isEqualTo(Payment.State.REFUNDED);

        fixture.receiveCallback(
                PaymentChannel.WECHAT,
                fixture.wechat.addCallback(new PaymentNotification.RefundReversed(
                        second, fixture.clock.instant().plusSeconds(9))));

        assertThat(fixture.paymentState(order, PaymentChannel.WECHAT)).isEqualTo(Payment.State.SURPLUS);
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }
}

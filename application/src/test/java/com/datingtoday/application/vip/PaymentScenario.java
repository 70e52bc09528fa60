package com.datingtoday.application.vip;

import static com.datingtoday.application.shared.ExpectedErrors.refusal;
import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.GONE;
import static com.datingtoday.application.vip.port.InMemoryProducts.MONTH;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.vip.membership.GetVip;
import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.application.vip.order.GetOrder;
import com.datingtoday.application.vip.order.ListOrders;
import com.datingtoday.application.vip.order.PlaceOrder;
import com.datingtoday.application.vip.payment.SubmitReceipt;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.application.vip.product.ListProducts;
import com.datingtoday.application.vip.refund.RefundOrder;
import com.datingtoday.domain.vip.IdempotencyKey;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import com.datingtoday.domain.vip.VipError;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Orders from placement to VIP, including refunds. */
class PaymentScenario {

    private final VipFixture fixture = new VipFixture();

    private @Nullable Instant deadline() {
        return fixture.vipInfos.find(ANNA).vipDeadline();
    }

    private List<OrderCause> causes(Order order) {
        return fixture.orders.findEvents(order.orderNo()).stream()
                .map(OrderEvent::cause)
                .toList();
    }

    private Order paid(PaymentChannel paymentChannel) {
        var order = fixture.order(ANNA, QUARTER);
        fixture.startPayment(order, paymentChannel);
        var provider = paymentChannel == PaymentChannel.ALIPAY ? fixture.alipay : fixture.wechat;
        fixture.receiveCallback(paymentChannel, provider.pay(receipt(paymentChannel, order)));
        return fixture.current(order);
    }

    @Test
    void a_payment_grants_vip_and_a_repeated_notification_changes_nothing() {
        var order = fixture.order(ANNA, QUARTER);
        fixture.startPayment(order, PaymentChannel.ALIPAY);
        var call = fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order));

        var reply = fixture.receiveCallback(PaymentChannel.ALIPAY, call);

        assertThat(reply.body()).isEqualTo("success");
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
        var end = fixture.clock.instant().plus(Duration.ofDays(90));
        assertThat(deadline()).isEqualTo(end);
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
        assertThat(deadline()).isEqualTo(end);
        assertThat(causes(order)).containsExactly(OrderCause.PLACED, OrderCause.PAID);
        assertThat(fixture.cacheCalls).startsWith("changing 100001", "changed 100001");
    }

    @Test
    void a_renewal_extends_the_deadline_and_a_refund_revokes_only_its_own_time() {
        var first = paid(PaymentChannel.ALIPAY);
        var begin = fixture.clock.instant();
        fixture.clock.advance(Duration.ofDays(30));
        paid(PaymentChannel.WECHAT);
        assertThat(deadline()).isEqualTo(begin.plus(Duration.ofDays(180)));

        fixture.refundOrder.refund(new RefundOrder.Command(first.orderNo()));

        assertThat(fixture.current(first)).isInstanceOf(Order.Refunding.class);
        assertThat(deadline()).isEqualTo(begin.plus(Duration.ofDays(120)));
        fixture.processRefunds.process();
        assertThat(fixture.current(first)).isInstanceOf(Order.Refunded.class);
        assertThat(deadline()).isEqualTo(begin.plus(Duration.ofDays(120)));
        assertThat(causes(first))
                .containsExactly(OrderCause.PLACED, OrderCause.PAID, OrderCause.REFUND_BEGUN, OrderCause.REFUNDED);
    }

    @Test
    void a_finally_rejected_refund_leaves_the_order_paid() {
        var order = paid(PaymentChannel.ALIPAY);
        var end = deadline();
        fixture.refundOrder.refund(new RefundOrder.Command(order.orderNo()));
        assertThat(deadline()).isNull();
        fixture.alipay.setRefundState(RefundState.PENDING);
        fixture.advance(Duration.ofMinutes(5));
        assertThat(fixture.current(order)).isInstanceOf(Order.Refunding.class);

        fixture.alipay.setRefundState(RefundState.FAILED);
        fixture.advance(Duration.ofMinutes(5));

        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
        assertThat(deadline()).isEqualTo(end);
        assertThat(causes(order)).endsWith(OrderCause.REFUND_FAILED);
    }

    @Test
    void a_second_payment_is_refunded_once() {
        var order = paid(PaymentChannel.ALIPAY);
        var second = receipt(PaymentChannel.WECHAT, order);
        fixture.receiveCallback(PaymentChannel.WECHAT, fixture.wechat.pay(second));
        assertThat(fixture.payments.findByOrder(order.orderNo()))
                .extracting(Payment::state)
                .containsExactlyInAnyOrder(Payment.State.GRANTED, Payment.State.SURPLUS);

        fixture.wechat.setUnavailable(true);
        fixture.advance(Duration.ofMinutes(3));
        assertThat(fixture.wechat.isRefunded(second.tradeNo())).isFalse();
        fixture.wechat.setUnavailable(false);
        fixture.advance(Duration.ofMinutes(3));

        assertThat(fixture.wechat.isRefunded(second.tradeNo())).isTrue();
        assertThat(fixture.payments.findByOrder(order.orderNo()))
                .extracting(Payment::state)
                .containsExactlyInAnyOrder(Payment.State.GRANTED, Payment.State.REFUNDED);
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void of_two_payments_the_one_of_the_app_store_settles_the_order() {
        var order = paid(PaymentChannel.ALIPAY);
        var end = deadline();
        var bought = receipt(PaymentChannel.APPLE, order);
        fixture.apple.pay(bought);

        fixture.submitReceipt.submit(
                new SubmitReceipt.Command(ANNA, order.orderNo(), PaymentChannel.APPLE, bought.tradeNo()));
        fixture.advance(Duration.ofMinutes(1));

        assertThat(fixture.current(order))
                .isInstanceOfSatisfying(
                        Order.Paid.class,
                        paid -> assertThat(paid.settlement().channel()).isEqualTo(PaymentChannel.APPLE));
        assertThat(fixture.payments.findByOrder(order.orderNo()))
                .extracting(Payment::channel, Payment::state)
                .containsExactlyInAnyOrder(
                        tuple(PaymentChannel.APPLE, Payment.State.GRANTED),
                        tuple(PaymentChannel.ALIPAY, Payment.State.REFUNDED));
        assertThat(deadline()).isEqualTo(end);
        var again = receipt(PaymentChannel.APPLE, order);
        fixture.apple.pay(again);
        fixture.submitReceipt.submit(
                new SubmitReceipt.Command(ANNA, order.orderNo(), PaymentChannel.APPLE, again.tradeNo()));
        assertThat(fixture.checkVipDeadlines.check().held())
                .extracting(Payment::tradeNo)
                .containsExactly(again.tradeNo());
    }

    @Test
    void a_late_payment_settles_a_cancelled_or_expired_order() {
        var cancelled = fixture.order(ANNA, QUARTER);
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, cancelled.orderNo()));
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, cancelled.orderNo()));
        var expired = fixture.order(BERND, QUARTER);
        fixture.advance(Duration.ofMinutes(29));
        assertThat(fixture.current(expired)).isInstanceOf(Order.AwaitingPayment.class);
        fixture.advance(Duration.ofMinutes(1));
        assertThat(fixture.current(expired)).isInstanceOf(Order.Closed.class);
        assertThat(causes(cancelled)).containsExactly(OrderCause.PLACED, OrderCause.CANCELLED);
        assertThat(causes(expired)).containsExactly(OrderCause.PLACED, OrderCause.EXPIRED);

        for (var order : List.of(cancelled, expired)) {
            fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order)));
            assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
            assertThat(causes(order)).endsWith(OrderCause.PAID_LATE);
        }
        assertThat(refusal(() -> fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, cancelled.orderNo()))))
                .isEqualTo(new VipError.OrderClosed(1));
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
            assertThat(state(more, PaymentChannel.ALIPAY)).isEqualTo(Payment.State.REFUNDED);
        }

        assertThat(deadline()).isEqualTo(fixture.clock.instant().plus(Duration.ofDays(30)));
        // App stores sell at their own prices.
        fixture.receiveCallback(PaymentChannel.APPLE, fixture.apple.pay(receipt(PaymentChannel.APPLE, second)));
        assertThat(fixture.current(second)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_refunded_late_payment_has_used_the_introductory_price() {
        var first = fixture.order(ANNA, MONTH);
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, first.orderNo()));
        var receipt = receipt(PaymentChannel.ALIPAY, first);
        var now = fixture.clock.instant();

        fixture.receiveCallback(
                PaymentChannel.ALIPAY,
                fixture.alipay.addCallback(new PaymentNotification.Refunded(receipt, null, now)));

        assertThat(fixture.order(ANNA, MONTH).purchase().introductory()).isFalse();
    }

    @Test
    void a_repeated_key_returns_the_same_order_and_rejections_do_not_count() {
        var command = new PlaceOrder.Command(ANNA, QUARTER.id(), new IdempotencyKey("the-same-key"));
        var order = fixture.placeOrder.place(command);
        for (var number = 0; number < 2_000; number++) {
            assertThat(fixture.placeOrder.place(command)).isEqualTo(order);
        }
        for (var number = 0; number < 2_000; number++) {
            assertThat(refusal(() -> fixture.placeOrder.place(
                            new PlaceOrder.Command(ANNA, GONE.id(), new IdempotencyKey("another-key")))))
                    .isInstanceOf(VipError.class);
        }
        assertThat(fixture.order(ANNA, QUARTER)).isNotEqualTo(order);
    }

    @Test
    void a_payment_of_a_closed_order_uses_its_introductory_price() {
        var first = fixture.order(ANNA, MONTH);
        fixture.cancelOrder.cancel(new CancelOrder.Command(ANNA, first.orderNo()));
        fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, first)));

        assertThat(fixture.current(first)).isInstanceOf(Order.Paid.class);
        assertThat(fixture.order(ANNA, MONTH).purchase().introductory()).isFalse();
    }

    @Test
    void a_surplus_payment_with_a_reversed_refund_is_refunded_again() {
        var order = fixture.order(ANNA, QUARTER);
        var second = receipt(PaymentChannel.WECHAT, order);
        fixture.receiveCallback(PaymentChannel.ALIPAY, fixture.alipay.pay(receipt(PaymentChannel.ALIPAY, order)));
        fixture.receiveCallback(PaymentChannel.WECHAT, fixture.wechat.pay(second));
        fixture.runJobs();
        assertThat(state(order, PaymentChannel.WECHAT)).isEqualTo(Payment.State.REFUNDED);

        fixture.receiveCallback(
                PaymentChannel.WECHAT,
                fixture.wechat.addCallback(new PaymentNotification.RefundReversed(
                        second, fixture.clock.instant().plusSeconds(9))));

        assertThat(state(order, PaymentChannel.WECHAT)).isEqualTo(Payment.State.SURPLUS);
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }

    private Payment.State state(Order order, PaymentChannel paymentChannel) {
        return fixture.payments.findByOrder(order.orderNo()).stream()
                .filter(payment -> payment.channel() == paymentChannel)
                .map(Payment::state)
                .findFirst()
                .orElseThrow();
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
        assertThat(fixture.receiveCallback(PaymentChannel.ALIPAY, "forged").body())
                .isEqualTo("fail");
        assertThat(fixture.receiveCallback(PaymentChannel.ALIPAY, "nothing").body())
                .isEqualTo("success");
    }

    @Test
    void a_receipt_must_be_for_the_ordered_product() {
        var order = fixture.order(ANNA, QUARTER);
        for (var wrong : List.of(new Content.StoreItem("vip.3", 1), new Content.StoreItem("vip.2", 2))) {
            var receipt = new Receipt(PaymentChannel.APPLE, order.orderNo(), "wrong", wrong);
            fixture.apple.pay(receipt);
            assertThat(refusal(() -> fixture.submitReceipt.submit(
                            new SubmitReceipt.Command(ANNA, order.orderNo(), PaymentChannel.APPLE, "wrong"))))
                    .isInstanceOf(VipError.PaymentMismatch.class);
        }
        var other = fixture.order(ANNA, QUARTER);
        fixture.apple.pay(receipt(PaymentChannel.APPLE, other, "other"));
        assertThat(refusal(() -> fixture.submitReceipt.submit(
                        new SubmitReceipt.Command(ANNA, order.orderNo(), PaymentChannel.APPLE, "other"))))
                .isEqualTo(new VipError.PaymentMismatch("order_no"));
        assertThat(refusal(() -> fixture.submitReceipt.submit(
                        new SubmitReceipt.Command(BERND, other.orderNo(), PaymentChannel.APPLE, "other"))))
                .isEqualTo(new VipError.UnknownOrder());
        assertThat(deadline()).isNull();

        var after = fixture.submitReceipt.submit(
                new SubmitReceipt.Command(ANNA, other.orderNo(), PaymentChannel.APPLE, "other"));

        assertThat(after).isInstanceOf(Order.Paid.class);
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
        assertThat(deadline()).isNull();

        fixture.receiveCallback(
                PaymentChannel.APPLE,
                fixture.apple.addCallback(new PaymentNotification.RefundReversed(receipt, now.plusSeconds(9))));
        assertThat(deadline()).isNotNull();
        // A fact older than the stored one is ignored.
        fixture.receiveCallback(
                PaymentChannel.APPLE, fixture.apple.addCallback(new PaymentNotification.Refunded(receipt, null, now)));
        assertThat(fixture.current(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void partial_refunds_revoke_the_time_only_when_the_full_amount_is_refunded() {
        var order = paid(PaymentChannel.ALIPAY);
        var trade = fixture.payments.findByOrder(order.orderNo()).getFirst().tradeNo();
        var receipt = receipt(PaymentChannel.ALIPAY, order, trade);
        var end = deadline();
        for (var total : List.of(3000L, 1000L)) {
            fixture.receiveCallback(
                    PaymentChannel.ALIPAY,
                    fixture.alipay.addCallback(new PaymentNotification.Refunded(
                            receipt, Money.of(total, "CNY"), fixture.clock.instant())));
        }
        assertThat(fixture.payments.findByOrder(order.orderNo()).getFirst().refunded())
                .isEqualTo(Money.of(3000, "CNY"));
        assertThat(deadline()).isEqualTo(end);

        fixture.receiveCallback(
                PaymentChannel.ALIPAY,
                fixture.alipay.addCallback(new PaymentNotification.Refunded(
                        receipt, order.purchase().fee(), fixture.clock.instant())));

        assertThat(fixture.current(order)).isInstanceOf(Order.Refunded.class);
        assertThat(deadline()).isNull();
    }

    @Test
    void a_repeated_key_returns_the_same_order_at_the_server_side_price() {
        var key = new IdempotencyKey("my-order-1");
        var first = fixture.placeOrder.place(new PlaceOrder.Command(ANNA, MONTH.id(), key));

        assertThat(fixture.placeOrder.place(new PlaceOrder.Command(ANNA, MONTH.id(), key)))
                .isEqualTo(first);
        assertThat(refusal(() -> fixture.placeOrder.place(new PlaceOrder.Command(ANNA, QUARTER.id(), key))))
                .isEqualTo(new VipError.IdempotencyKeyReused());
        assertThat(refusal(() -> fixture.order(ANNA, GONE))).isEqualTo(new VipError.UnknownProduct());
        assertThat(first.purchase().fee()).isEqualTo(Money.of(1800, "CNY"));
        assertThat(fixture.order(ANNA, MONTH).purchase().fee()).isEqualTo(Money.of(3000, "CNY"));
        assertThat(fixture.listProducts.list(new ListProducts.Query(ANNA)))
                .extracting(offer -> offer.fee().minor())
                .containsExactly(3000L, 7800L, 23800L);
        assertThat(fixture.listProducts.list(new ListProducts.Query(BERND)).getFirst())
                .satisfies(offer -> assertThat(offer.fee().minor()).isEqualTo(1800))
                .satisfies(offer -> assertThat(offer.channels())
                        .containsExactly(PaymentChannel.ALIPAY, PaymentChannel.WECHAT, PaymentChannel.APPLE));
    }

    @Test
    void an_order_belongs_to_its_buyer_and_cannot_be_paid_after_it_expires() {
        var order = fixture.order(ANNA, QUARTER);
        assertThat(refusal(() -> fixture.getOrder.get(new GetOrder.Query(BERND, order.orderNo()))))
                .isEqualTo(new VipError.UnknownOrder());
        assertThat(refusal(() -> fixture.cancelOrder.cancel(new CancelOrder.Command(BERND, order.orderNo()))))
                .isEqualTo(new VipError.UnknownOrder());
        assertThat(refusal(() -> fixture.startPayment(order, PaymentChannel.SANDBOX)))
                .isEqualTo(new VipError.ChannelNotOffered());
        assertThat(fixture.startPayment(order, PaymentChannel.ALIPAY)).containsKey("pay_url");
        fixture.alipay.setUnavailable(true);
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> fixture.startPayment(order, PaymentChannel.ALIPAY));
        fixture.clock.advance(Duration.ofMinutes(30));
        assertThat(refusal(() -> fixture.startPayment(order, PaymentChannel.ALIPAY)))
                .isEqualTo(new VipError.OrderClosed(2));
        fixture.alipay.setUnavailable(false);
        fixture.advance(Duration.ofMinutes(5));
        assertThat(fixture.alipay.isClosed(order.orderNo())).isTrue();
    }

    @Test
    void a_deadline_that_contradicts_the_orders_is_corrected() {
        paid(PaymentChannel.ALIPAY);
        var right = deadline();
        fixture.vipInfos.save(VipInfo.never(ANNA));

        var checkResult = fixture.checkVipDeadlines.check();

        assertThat(checkResult.corrected()).containsExactly(ANNA);
        assertThat(deadline()).isEqualTo(right);
        assertThat(fixture.checkVipDeadlines.check().corrected()).isEmpty();
        assertThat(fixture.getVip.get(new GetVip.Query(ANNA)).active()).isTrue();
        assertThat(fixture.getVip.get(new GetVip.Query(BERND)).privileges()).isEmpty();
    }

    @Test
    void orders_are_listed_in_pages() {
        var placed = IntStream.range(0, 5)
                .mapToObj(_ -> {
                    fixture.clock.advance(Duration.ofSeconds(1));
                    return fixture.order(ANNA, QUARTER);
                })
                .toList();
        var first = fixture.listOrders.list(new ListOrders.Query(ANNA, null, 3));
        var second = fixture.listOrders.list(new ListOrders.Query(ANNA, first.nextCursor(), 3));

        assertThat(first.list()).containsExactlyElementsOf(placed.reversed().subList(0, 3));
        assertThat(second.list()).containsExactlyElementsOf(placed.reversed().subList(3, 5));
        assertThat(second.nextCursor()).isNull();
    }
}

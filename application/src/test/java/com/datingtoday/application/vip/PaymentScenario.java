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

/** From an order to VIP, and back. */
class PaymentScenario {

    private final VipFixture world = new VipFixture();

    private @Nullable Instant deadline() {
        return world.vipInfos.find(ANNA).vipDeadline();
    }

    private List<OrderCause> causes(Order order) {
        return world.orders.findEvents(order.orderNo()).stream()
                .map(OrderEvent::cause)
                .toList();
    }

    private Order paid(PaymentChannel paymentChannel) {
        var order = world.order(ANNA, QUARTER);
        world.begin(order, paymentChannel);
        var provider = paymentChannel == PaymentChannel.ALIPAY ? world.alipay : world.wechat;
        world.call(paymentChannel, provider.pay(receipt(paymentChannel, order)));
        return world.now(order);
    }

    @Test
    void who_pays_is_vip_for_so_long_and_a_repeated_notification_changes_nothing() {
        var order = world.order(ANNA, QUARTER);
        world.begin(order, PaymentChannel.ALIPAY);
        var call = world.alipay.pay(receipt(PaymentChannel.ALIPAY, order));

        var reply = world.call(PaymentChannel.ALIPAY, call);

        assertThat(reply.body()).isEqualTo("success");
        assertThat(world.now(order)).isInstanceOf(Order.Paid.class);
        var end = world.clock.instant().plus(Duration.ofDays(90));
        assertThat(deadline()).isEqualTo(end);
        world.clock.advance(Duration.ofHours(1));
        assertThat(world.call(PaymentChannel.ALIPAY, call)).isEqualTo(reply);
        world.call(
                PaymentChannel.ALIPAY,
                world.alipay.tell(new PaymentNotification.Paid(
                        world.alipay
                                                .query(order.orderNo(), List.of(), world.clock.instant())
                                                .getFirst()
                                        instanceof PaymentNotification.Paid(var receipt)
                                ? receipt
                                : receipt(PaymentChannel.ALIPAY, order))));
        assertThat(deadline()).isEqualTo(end);
        assertThat(causes(order)).containsExactly(OrderCause.PLACED, OrderCause.PAID);
        assertThat(world.told).startsWith("changing 100001", "changed 100001");
    }

    @Test
    void renewing_adds_to_what_is_left_and_a_refund_takes_its_own_time() {
        var first = paid(PaymentChannel.ALIPAY);
        var begin = world.clock.instant();
        world.clock.advance(Duration.ofDays(30));
        paid(PaymentChannel.WECHAT);
        assertThat(deadline()).isEqualTo(begin.plus(Duration.ofDays(180)));

        world.refundOrder.refund(new RefundOrder.Command(first.orderNo()));

        assertThat(world.now(first)).isInstanceOf(Order.Refunding.class);
        assertThat(deadline()).isEqualTo(begin.plus(Duration.ofDays(120)));
        world.processRefunds.process();
        assertThat(world.now(first)).isInstanceOf(Order.Refunded.class);
        assertThat(deadline()).isEqualTo(begin.plus(Duration.ofDays(120)));
        assertThat(causes(first))
                .containsExactly(OrderCause.PLACED, OrderCause.PAID, OrderCause.REFUND_BEGUN, OrderCause.REFUNDED);
    }

    @Test
    void a_refund_that_fails_for_good_leaves_the_order_paid() {
        var order = paid(PaymentChannel.ALIPAY);
        var end = deadline();
        world.refundOrder.refund(new RefundOrder.Command(order.orderNo()));
        assertThat(deadline()).isNull();
        world.alipay.refunds(RefundState.PENDING);
        world.pass(Duration.ofMinutes(5));
        assertThat(world.now(order)).isInstanceOf(Order.Refunding.class);

        world.alipay.refunds(RefundState.FAILED);
        world.pass(Duration.ofMinutes(5));

        assertThat(world.now(order)).isInstanceOf(Order.Paid.class);
        assertThat(deadline()).isEqualTo(end);
        assertThat(causes(order)).endsWith(OrderCause.REFUND_FAILED);
    }

    @Test
    void money_that_comes_twice_is_given_back_once() {
        var order = paid(PaymentChannel.ALIPAY);
        var second = receipt(PaymentChannel.WECHAT, order);
        world.call(PaymentChannel.WECHAT, world.wechat.pay(second));
        assertThat(world.payments.findByOrder(order.orderNo()))
                .extracting(Payment::state)
                .containsExactlyInAnyOrder(Payment.State.GRANTED, Payment.State.SURPLUS);

        world.wechat.away(true);
        world.pass(Duration.ofMinutes(3));
        assertThat(world.wechat.isGivenBack(second.tradeNo())).isFalse();
        world.wechat.away(false);
        world.pass(Duration.ofMinutes(3));

        assertThat(world.wechat.isGivenBack(second.tradeNo())).isTrue();
        assertThat(world.payments.findByOrder(order.orderNo()))
                .extracting(Payment::state)
                .containsExactlyInAnyOrder(Payment.State.GRANTED, Payment.State.REFUNDED);
        assertThat(world.now(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void of_two_the_one_that_only_a_store_could_give_back_is_kept() {
        var order = paid(PaymentChannel.ALIPAY);
        var end = deadline();
        var bought = receipt(PaymentChannel.APPLE, order);
        world.apple.pay(bought);

        world.submitReceipt.submit(
                new SubmitReceipt.Command(ANNA, order.orderNo(), PaymentChannel.APPLE, bought.tradeNo()));
        world.pass(Duration.ofMinutes(1));

        assertThat(world.now(order))
                .isInstanceOfSatisfying(
                        Order.Paid.class,
                        paid -> assertThat(paid.settlement().channel()).isEqualTo(PaymentChannel.APPLE));
        assertThat(world.payments.findByOrder(order.orderNo()))
                .extracting(Payment::channel, Payment::state)
                .containsExactlyInAnyOrder(
                        tuple(PaymentChannel.APPLE, Payment.State.GRANTED),
                        tuple(PaymentChannel.ALIPAY, Payment.State.REFUNDED));
        assertThat(deadline()).isEqualTo(end);
        var again = receipt(PaymentChannel.APPLE, order);
        world.apple.pay(again);
        world.submitReceipt.submit(
                new SubmitReceipt.Command(ANNA, order.orderNo(), PaymentChannel.APPLE, again.tradeNo()));
        assertThat(world.checkVipDeadlines.check().held())
                .extracting(Payment::tradeNo)
                .containsExactly(again.tradeNo());
    }

    @Test
    void money_for_what_was_cancelled_or_has_expired_is_honoured() {
        var cancelled = world.order(ANNA, QUARTER);
        world.cancelOrder.cancel(new CancelOrder.Command(ANNA, cancelled.orderNo()));
        world.cancelOrder.cancel(new CancelOrder.Command(ANNA, cancelled.orderNo()));
        var expired = world.order(BERND, QUARTER);
        world.pass(Duration.ofMinutes(29));
        assertThat(world.now(expired)).isInstanceOf(Order.AwaitingPayment.class);
        world.pass(Duration.ofMinutes(1));
        assertThat(world.now(expired)).isInstanceOf(Order.Closed.class);
        assertThat(causes(cancelled)).containsExactly(OrderCause.PLACED, OrderCause.CANCELLED);
        assertThat(causes(expired)).containsExactly(OrderCause.PLACED, OrderCause.EXPIRED);

        for (var order : List.of(cancelled, expired)) {
            world.call(PaymentChannel.ALIPAY, world.alipay.pay(receipt(PaymentChannel.ALIPAY, order)));
            assertThat(world.now(order)).isInstanceOf(Order.Paid.class);
            assertThat(causes(order)).endsWith(OrderCause.PAID_LATE);
        }
        assertThat(refusal(() -> world.cancelOrder.cancel(new CancelOrder.Command(ANNA, cancelled.orderNo()))))
                .isEqualTo(new VipError.OrderClosed(1));
    }

    @Test
    void late_money_is_honoured_but_the_introductory_price_is_paid_once() {
        var first = world.order(ANNA, MONTH);
        world.cancelOrder.cancel(new CancelOrder.Command(ANNA, first.orderNo()));
        var second = world.order(ANNA, MONTH);
        world.cancelOrder.cancel(new CancelOrder.Command(ANNA, second.orderNo()));
        var third = world.order(ANNA, MONTH);
        assertThat(third.purchase().introductory()).isTrue();

        world.call(PaymentChannel.ALIPAY, world.alipay.pay(receipt(PaymentChannel.ALIPAY, first)));
        assertThat(world.now(first)).isInstanceOf(Order.Paid.class);
        for (var more : List.of(second, third)) {
            world.call(PaymentChannel.ALIPAY, world.alipay.pay(receipt(PaymentChannel.ALIPAY, more)));

            assertThat(world.now(more).findSettlement()).isEmpty();
            world.tick();
            assertThat(state(more, PaymentChannel.ALIPAY)).isEqualTo(Payment.State.REFUNDED);
        }

        assertThat(deadline()).isEqualTo(world.clock.instant().plus(Duration.ofDays(30)));
        // A store's price is its own.
        world.call(PaymentChannel.APPLE, world.apple.pay(receipt(PaymentChannel.APPLE, second)));
        assertThat(world.now(second)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_late_payment_that_was_given_back_has_used_the_introductory_price() {
        var first = world.order(ANNA, MONTH);
        world.cancelOrder.cancel(new CancelOrder.Command(ANNA, first.orderNo()));
        var receipt = receipt(PaymentChannel.ALIPAY, first);
        var now = world.clock.instant();

        world.call(PaymentChannel.ALIPAY, world.alipay.tell(new PaymentNotification.Refunded(receipt, null, now)));

        assertThat(world.order(ANNA, MONTH).purchase().introductory()).isFalse();
    }

    @Test
    void a_repeated_key_is_answered_alike_and_what_is_refused_costs_nothing() {
        var command = new PlaceOrder.Command(ANNA, QUARTER.id(), new IdempotencyKey("the-same-key"));
        var order = world.placeOrder.place(command);
        for (var number = 0; number < 2_000; number++) {
            assertThat(world.placeOrder.place(command)).isEqualTo(order);
        }
        for (var number = 0; number < 2_000; number++) {
            assertThat(refusal(() -> world.placeOrder.place(
                            new PlaceOrder.Command(ANNA, GONE.id(), new IdempotencyKey("another-key")))))
                    .isInstanceOf(VipError.class);
        }
        assertThat(world.order(ANNA, QUARTER)).isNotEqualTo(order);
    }

    @Test
    void money_for_a_closed_order_takes_its_introductory_price() {
        var first = world.order(ANNA, MONTH);
        world.cancelOrder.cancel(new CancelOrder.Command(ANNA, first.orderNo()));
        world.call(PaymentChannel.ALIPAY, world.alipay.pay(receipt(PaymentChannel.ALIPAY, first)));

        assertThat(world.now(first)).isInstanceOf(Order.Paid.class);
        assertThat(world.order(ANNA, MONTH).purchase().introductory()).isFalse();
    }

    @Test
    void a_refund_of_what_was_too_much_that_is_taken_back_is_given_back_again() {
        var order = world.order(ANNA, QUARTER);
        var second = receipt(PaymentChannel.WECHAT, order);
        world.call(PaymentChannel.ALIPAY, world.alipay.pay(receipt(PaymentChannel.ALIPAY, order)));
        world.call(PaymentChannel.WECHAT, world.wechat.pay(second));
        world.tick();
        assertThat(state(order, PaymentChannel.WECHAT)).isEqualTo(Payment.State.REFUNDED);

        world.call(
                PaymentChannel.WECHAT,
                world.wechat.tell(new PaymentNotification.RefundReversed(
                        second, world.clock.instant().plusSeconds(9))));

        assertThat(state(order, PaymentChannel.WECHAT)).isEqualTo(Payment.State.SURPLUS);
        assertThat(world.now(order)).isInstanceOf(Order.Paid.class);
    }

    private Payment.State state(Order order, PaymentChannel paymentChannel) {
        return world.payments.findByOrder(order.orderNo()).stream()
                .filter(payment -> payment.channel() == paymentChannel)
                .map(Payment::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_does_not_fit_the_order_grants_nothing_and_is_kept_for_the_operator() {
        var order = world.order(ANNA, QUARTER);
        var fitting = receipt(PaymentChannel.ALIPAY, order);
        var fee = order.purchase().fee();
        for (var wrong : List.<Content>of(
                new Content.PaidAmount(Money.of(fee.minor() - 1, "CNY")),
                new Content.PaidAmount(Money.of(fee.minor() + 1, "CNY")),
                new Content.PaidAmount(Money.of(fee.minor(), "USD")),
                new Content.StoreItem("vip.2", 1))) {
            var notice = new PaymentNotification.Paid(
                    new Receipt(PaymentChannel.ALIPAY, order.orderNo(), fitting.tradeNo(), wrong));
            assertThat(world.call(PaymentChannel.ALIPAY, world.alipay.tell(notice))
                            .body())
                    .isEqualTo("success");
        }
        var stranger = new Receipt(PaymentChannel.ALIPAY, orderNo(), "t", fitting.content());
        world.call(PaymentChannel.ALIPAY, world.alipay.tell(new PaymentNotification.Paid(stranger)));
        world.call(PaymentChannel.ALIPAY, world.alipay.pay(fitting));
        world.call(
                PaymentChannel.ALIPAY,
                world.alipay.tell(new PaymentNotification.Refunded(
                        fitting, Money.of(fee.minor() + 1, "CNY"), world.clock.instant())));

        assertThat(world.inbox.refusals())
                .containsExactly(
                        "PaymentMismatch[what=amount]",
                        "PaymentMismatch[what=amount]",
                        "PaymentMismatch[what=currency]",
                        "PaymentMismatch[what=channel]",
                        "UnknownOrder[]",
                        "PaymentMismatch[what=refund]");
        assertThat(world.now(order)).isInstanceOf(Order.Paid.class);
        assertThat(world.call(PaymentChannel.ALIPAY, "forged").body()).isEqualTo("fail");
        assertThat(world.call(PaymentChannel.ALIPAY, "nothing").body()).isEqualTo("success");
    }

    @Test
    void a_store_sells_just_what_was_ordered() {
        var order = world.order(ANNA, QUARTER);
        for (var wrong : List.of(new Content.StoreItem("vip.3", 1), new Content.StoreItem("vip.2", 2))) {
            var receipt = new Receipt(PaymentChannel.APPLE, order.orderNo(), "wrong", wrong);
            world.apple.pay(receipt);
            assertThat(refusal(() -> world.submitReceipt.submit(
                            new SubmitReceipt.Command(ANNA, order.orderNo(), PaymentChannel.APPLE, "wrong"))))
                    .isInstanceOf(VipError.PaymentMismatch.class);
        }
        var other = world.order(ANNA, QUARTER);
        world.apple.pay(receipt(PaymentChannel.APPLE, other, "other"));
        assertThat(refusal(() -> world.submitReceipt.submit(
                        new SubmitReceipt.Command(ANNA, order.orderNo(), PaymentChannel.APPLE, "other"))))
                .isEqualTo(new VipError.PaymentMismatch("order_no"));
        assertThat(refusal(() -> world.submitReceipt.submit(
                        new SubmitReceipt.Command(BERND, other.orderNo(), PaymentChannel.APPLE, "other"))))
                .isEqualTo(new VipError.UnknownOrder());
        assertThat(deadline()).isNull();

        var after = world.submitReceipt.submit(
                new SubmitReceipt.Command(ANNA, other.orderNo(), PaymentChannel.APPLE, "other"));

        assertThat(after).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_refund_that_is_told_before_the_payment_and_one_that_is_taken_back() {
        var order = world.order(ANNA, QUARTER);
        var receipt = receipt(PaymentChannel.APPLE, order);
        var now = world.clock.instant();
        world.call(PaymentChannel.APPLE, world.apple.tell(new PaymentNotification.Refunded(receipt, null, now)));
        world.call(PaymentChannel.APPLE, world.apple.tell(new PaymentNotification.Paid(receipt)));
        assertThat(world.now(order)).isInstanceOf(Order.Refunded.class);
        assertThat(deadline()).isNull();

        world.call(
                PaymentChannel.APPLE,
                world.apple.tell(new PaymentNotification.RefundReversed(receipt, now.plusSeconds(9))));
        assertThat(deadline()).isNotNull();
        // What was told late is no news.
        world.call(PaymentChannel.APPLE, world.apple.tell(new PaymentNotification.Refunded(receipt, null, now)));
        assertThat(world.now(order)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void a_part_that_is_given_back_takes_no_time_until_it_is_all() {
        var order = paid(PaymentChannel.ALIPAY);
        var trade = world.payments.findByOrder(order.orderNo()).getFirst().tradeNo();
        var receipt = receipt(PaymentChannel.ALIPAY, order, trade);
        var end = deadline();
        for (var total : List.of(3000L, 1000L)) {
            world.call(
                    PaymentChannel.ALIPAY,
                    world.alipay.tell(
                            new PaymentNotification.Refunded(receipt, Money.of(total, "CNY"), world.clock.instant())));
        }
        assertThat(world.payments.findByOrder(order.orderNo()).getFirst().refunded()).isEqualTo(Money.of(3000, "CNY"));
        assertThat(deadline()).isEqualTo(end);

        world.call(
                PaymentChannel.ALIPAY,
                world.alipay.tell(new PaymentNotification.Refunded(
                        receipt, order.purchase().fee(), world.clock.instant())));

        assertThat(world.now(order)).isInstanceOf(Order.Refunded.class);
        assertThat(deadline()).isNull();
    }

    @Test
    void the_same_key_is_the_same_order_and_prices_are_ours() {
        var key = new IdempotencyKey("my-order-1");
        var first = world.placeOrder.place(new PlaceOrder.Command(ANNA, MONTH.id(), key));

        assertThat(world.placeOrder.place(new PlaceOrder.Command(ANNA, MONTH.id(), key)))
                .isEqualTo(first);
        assertThat(refusal(() -> world.placeOrder.place(new PlaceOrder.Command(ANNA, QUARTER.id(), key))))
                .isEqualTo(new VipError.IdempotencyKeyReused());
        assertThat(refusal(() -> world.order(ANNA, GONE))).isEqualTo(new VipError.UnknownProduct());
        assertThat(first.purchase().fee()).isEqualTo(Money.of(1800, "CNY"));
        assertThat(world.order(ANNA, MONTH).purchase().fee()).isEqualTo(Money.of(3000, "CNY"));
        assertThat(world.listProducts.list(new ListProducts.Query(ANNA)))
                .extracting(offer -> offer.fee().minor())
                .containsExactly(3000L, 7800L, 23800L);
        assertThat(world.listProducts.list(new ListProducts.Query(BERND)).getFirst())
                .satisfies(offer -> assertThat(offer.fee().minor()).isEqualTo(1800))
                .satisfies(offer -> assertThat(offer.channels())
                        .containsExactly(PaymentChannel.ALIPAY, PaymentChannel.WECHAT, PaymentChannel.APPLE));
    }

    @Test
    void an_order_is_its_buyers_alone_and_is_not_paid_for_ever() {
        var order = world.order(ANNA, QUARTER);
        assertThat(refusal(() -> world.getOrder.get(new GetOrder.Query(BERND, order.orderNo()))))
                .isEqualTo(new VipError.UnknownOrder());
        assertThat(refusal(() -> world.cancelOrder.cancel(new CancelOrder.Command(BERND, order.orderNo()))))
                .isEqualTo(new VipError.UnknownOrder());
        assertThat(refusal(() -> world.begin(order, PaymentChannel.SANDBOX)))
                .isEqualTo(new VipError.ChannelNotOffered());
        assertThat(world.begin(order, PaymentChannel.ALIPAY)).containsKey("pay_url");
        world.alipay.away(true);
        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> world.begin(order, PaymentChannel.ALIPAY));
        world.clock.advance(Duration.ofMinutes(30));
        assertThat(refusal(() -> world.begin(order, PaymentChannel.ALIPAY))).isEqualTo(new VipError.OrderClosed(2));
        world.alipay.away(false);
        world.pass(Duration.ofMinutes(5));
        assertThat(world.alipay.isClosed(order.orderNo())).isTrue();
    }

    @Test
    void what_differs_from_the_orders_is_mended() {
        paid(PaymentChannel.ALIPAY);
        var right = deadline();
        world.vipInfos.save(VipInfo.never(ANNA));

        var checkResult = world.checkVipDeadlines.check();

        assertThat(checkResult.corrected()).containsExactly(ANNA);
        assertThat(deadline()).isEqualTo(right);
        assertThat(world.checkVipDeadlines.check().corrected()).isEmpty();
        assertThat(world.getVip.get(new GetVip.Query(ANNA)).active()).isTrue();
        assertThat(world.getVip.get(new GetVip.Query(BERND)).privileges()).isEmpty();
    }

    @Test
    void pages_of_orders() {
        var placed = IntStream.range(0, 5)
                .mapToObj(_ -> {
                    world.clock.advance(Duration.ofSeconds(1));
                    return world.order(ANNA, QUARTER);
                })
                .toList();
        var first = world.listOrders.list(new ListOrders.Query(ANNA, null, 3));
        var second = world.listOrders.list(new ListOrders.Query(ANNA, first.nextCursor(), 3));

        assertThat(first.list()).containsExactlyElementsOf(placed.reversed().subList(0, 3));
        assertThat(second.list()).containsExactlyElementsOf(placed.reversed().subList(3, 5));
        assertThat(second.nextCursor()).isNull();
    }
}

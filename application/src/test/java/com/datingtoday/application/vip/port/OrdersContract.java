package com.datingtoday.application.vip.port;

import static com.datingtoday.application.vip.port.VipSamples.event;
import static com.datingtoday.application.vip.port.VipSamples.key;
import static com.datingtoday.application.vip.port.VipSamples.order;
import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static com.datingtoday.application.vip.port.VipSamples.settlement;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.vip.port.Orders.AddResult;
import com.datingtoday.application.vip.port.Orders.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Orders}. */
public interface OrdersContract {

    Orders orders();

    Transactions transactions();

    private Order.AwaitingPayment added(UserId user, Instant now) {
        var order = order(user, now);
        assertThat(add(order, key())).isEqualTo(AddResult.ADDED);
        return order;
    }

    private AddResult add(Order.AwaitingPayment order, String key) {
        return transactions().inTransaction(() -> orders().add(order, key));
    }

    private boolean save(Order before, Order after, OrderCause cause, Instant now) {
        return transactions().inTransaction(() -> orders().save(before, after, event(before, after, cause, now)));
    }

    @Test
    default void an_order_is_stored_in_every_state_with_its_events() {
        var now = AuthSamples.now();
        var user = AuthSamples.user();
        var key = key();
        var awaitingPayment = order(user, InMemoryProducts.MONTH, true, now);
        add(awaitingPayment, key);
        var closed = awaitingPayment.close(now.plusSeconds(1));
        var paid = closed.pay(settlement(now.plusSeconds(2)));
        var refunding = paid.startRefund();
        var refunded = refunding.refund(now.plusSeconds(4));

        assertThat(orders().find(awaitingPayment.orderNo())).contains(awaitingPayment);
        assertThat(orders().find(user, key)).contains(awaitingPayment);
        Order before = awaitingPayment;
        var second = 1;
        for (var after : List.of(closed, paid, refunding, refunded)) {
            assertThat(save(before, after, OrderCause.PAID, now.plusSeconds(second++)))
                    .isTrue();
            assertThat(orders().find(awaitingPayment.orderNo())).contains(after);
            assertThat(transactions().inTransaction(() -> orders().lock(awaitingPayment.orderNo())))
                    .contains(after);
            before = after;
        }
        assertThat(orders().findEvents(awaitingPayment.orderNo()).stream().map(OrderEvent::after))
                .containsExactly(0, 2, 1, 4, 3);
        assertThat(orders().findEvents(awaitingPayment.orderNo()).getFirst())
                .isEqualTo(OrderEvent.placed(awaitingPayment));
        assertThat(orders().find(orderNo())).isEmpty();
    }

    @Test
    default void a_transition_from_a_state_succeeds_once() {
        var now = AuthSamples.now();
        var awaitingPayment = added(AuthSamples.user(), now);

        var saved = ConcurrentRunner.run(8, thread -> {
            Order after = thread % 2 == 0 ? awaitingPayment.close(now) : awaitingPayment.pay(settlement(now));
            return save(awaitingPayment, after, OrderCause.CANCELLED, now);
        });

        assertThat(saved).containsOnlyOnce(true);
        assertThat(orders().findEvents(awaitingPayment.orderNo())).hasSize(2);
    }

    @Test
    default void concurrent_orders_with_one_key_store_one_order() {
        var now = AuthSamples.now();
        var user = AuthSamples.user();
        var key = key();

        var added = ConcurrentRunner.run(8, _ -> add(order(user, now), key));

        assertThat(added).containsOnlyOnce(AddResult.ADDED);
        assertThat(added)
                .filteredOn(one -> one == AddResult.IDEMPOTENCY_KEY_USED)
                .hasSize(7);
        assertThat(orders().findPage(user, null, 10)).hasSize(1);
        assertThat(add(order(AuthSamples.user(), now), key)).isEqualTo(AddResult.ADDED);
    }

    @Test
    default void the_introductory_price_is_used_once_until_its_order_is_closed() {
        var now = AuthSamples.now();
        var user = AuthSamples.user();
        Product month = InMemoryProducts.MONTH;
        var all = IntStream.range(0, 8)
                .mapToObj(_ -> order(user, month, true, now))
                .toList();

        var added = ConcurrentRunner.run(8, thread -> add(all.get(thread), key()));

        assertThat(added).containsOnlyOnce(AddResult.ADDED);
        assertThat(added)
                .filteredOn(one -> one == AddResult.INTRODUCTORY_PRICE_USED)
                .hasSize(7);
        assertThat(orders().findIntroductory(user)).contains(all.get(added.indexOf(AddResult.ADDED)));
        var first = all.get(added.indexOf(AddResult.ADDED));
        save(first, first.close(now), OrderCause.CANCELLED, now);
        assertThat(orders().findIntroductory(user)).isEmpty();
        var again = order(user, month, true, now);
        assertThat(add(again, key())).isEqualTo(AddResult.ADDED);
        save(again, again.pay(settlement(now)), OrderCause.PAID, now);
        assertThat(add(order(user, month, true, now), key())).isEqualTo(AddResult.INTRODUCTORY_PRICE_USED);
        assertThat(add(order(user, month, false, now), key())).isEqualTo(AddResult.ADDED);
    }

    @Test
    default void a_late_payment_uses_the_introductory_price_again_except_in_an_app_store() {
        var now = AuthSamples.now();
        for (var paymentChannel : List.of(PaymentChannel.ALIPAY, PaymentChannel.APPLE)) {
            var user = AuthSamples.user();
            var order = order(user, InMemoryProducts.MONTH, true, now);
            add(order, key());
            var closed = order.close(now);
            save(order, closed, OrderCause.EXPIRED, now);

            var other = order(user, InMemoryProducts.MONTH, true, now);
            add(other, key());
            var paid = closed.pay(new Settlement(paymentChannel, key(), now));
            save(closed, paid, OrderCause.PAID_LATE, now);

            assertThat(orders().findIntroductory(user))
                    .contains(paymentChannel == PaymentChannel.ALIPAY ? paid : other);
        }
    }

    @Test
    default void pages_are_consecutive_and_newest_first() {
        var now = AuthSamples.now();
        var user = AuthSamples.user();
        var all = IntStream.range(0, 7)
                .mapToObj(i -> added(user, now.plusSeconds(i / 3)))
                .toList();
        added(AuthSamples.user(), now);

        var first = orders().findPage(user, null, 4);
        var last = first.getLast();
        var second = orders().findPage(user, new Cursor(last.purchase().orderTime(), last.orderNo()), 4);

        assertThat(first).hasSize(4);
        assertThat(second).hasSize(3);
        assertThat(IntStream.range(0, 7).mapToObj(i -> i < 4 ? first.get(i) : second.get(i - 4)))
                .containsExactlyInAnyOrderElementsOf(all)
                .isSortedAccordingTo((one, other) ->
                        other.purchase().orderTime().compareTo(one.purchase().orderTime()));
    }

    @Test
    default void only_paid_orders_are_found_as_paid() {
        var now = AuthSamples.now();
        var user = AuthSamples.user();
        added(user, now);
        var paid = added(user, now).pay(settlement(now));
        save(orders().find(paid.orderNo()).orElseThrow(), paid, OrderCause.PAID, now);
        var other = added(user, now);
        var refunding = other.pay(settlement(now)).startRefund();
        save(other, refunding, OrderCause.REFUND_BEGUN, now);

        assertThat(orders().findPaid(user)).containsExactly(paid);
        assertThat(orders().findPaid(AuthSamples.user())).isEmpty();
    }

    @Test
    default void overdue_orders_are_found_oldest_first() {
        // Early, so that orders of other tests are not among the first.
        var now = Instant.parse("2001-01-01T00:00:00Z");
        var user = AuthSamples.user();
        var older = added(user, now.minusSeconds(10));
        var old = added(user, now);
        var paid = added(user, now.minusSeconds(20));
        save(paid, paid.pay(settlement(now)), OrderCause.PAID, now);
        var young = added(user, now.plusSeconds(1));

        assertThat(orders().findAwaitingPayment(now, 1000))
                .containsSubsequence(older.orderNo(), old.orderNo())
                .doesNotContain(paid.orderNo(), young.orderNo());
    }

    @Test
    default void buyers_are_listed_by_user_id() {
        var users = IntStream.range(0, 3).mapToObj(_ -> AuthSamples.user()).toList();
        users.forEach(user -> {
            added(user, AuthSamples.now());
            added(user, AuthSamples.now());
        });

        for (var user : users) {
            assertThat(orders().findBuyers(new UserId(user.value() - 1), 1)).containsExactly(user);
        }
        assertThat(orders().findBuyers(null, 1)).hasSize(1);
    }
}

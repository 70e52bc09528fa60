package com.datingtoday.bootstrap.vip;

import static com.datingtoday.bootstrap.vip.PurchaseActions.deadline;
import static com.datingtoday.bootstrap.vip.PurchaseActions.placedOrder;
import static com.datingtoday.bootstrap.vip.PurchaseActions.receipt;
import static com.datingtoday.bootstrap.vip.PurchaseActions.sendNotification;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPayments;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each notification arrives 50 times in parallel on two instances and takes effect once. */
class NotificationConcurrencyIT {

    private static final int TIMES = 50;

    /** Orders per user; each extends the membership. */
    private static final int EACH = 10;

    private final TestInstance one = TestInstance.one();
    private final TestInstance two = TestInstance.two();

    @Test
    void each_of_forty_notifications_takes_effect_once() {
        race(40);
    }

    @Test
    @Tag("thorough")
    void each_of_a_thousand_notifications_takes_effect_once() {
        race(1_000);
    }

    private void race(int notifications) {
        var buyers = IntStream.range(0, notifications / EACH)
                .mapToObj(_ -> TestUser.adult(one))
                .toList();
        var orders = new ArrayList<String>();
        var calls = new ArrayList<String>();
        for (var number = 0; number < notifications; number++) {
            var orderNo = placedOrder(buyers.get(number / EACH));
            orders.add(orderNo);
            var body = TestPayments.ALIPAY.pay(receipt(PaymentChannel.ALIPAY, orderNo));
            calls.addAll(Collections.nCopies(TIMES, body));
        }
        Collections.shuffle(calls, new Random(3));

        var answers = ConcurrentRunner.run(16, thread -> {
            var testInstance = thread % 2 == 0 ? one : two;
            return IntStream.iterate(thread, next -> next < calls.size(), next -> next + 16)
                    .mapToObj(next -> sendNotification(testInstance, PaymentChannel.ALIPAY, calls.get(next))
                            .body())
                    .toList();
        });

        assertThat(answers.stream().flatMap(List::stream)).hasSize(calls.size()).containsOnly("success");
        for (var orderNo : orders) {
            assertGrantedOnce(new OrderNo(orderNo));
        }
        for (var buyer : buyers) {
            var first = one.bean(Orders.class).findPaid(buyer.id()).stream()
                    .map(paid -> paid.settlement().payTime())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(Objects.requireNonNull(deadline(buyer))).isEqualTo(first.plus(Duration.ofDays(90L * EACH)));
        }
    }

    private void assertGrantedOnce(OrderNo orderNo) {
        assertThat(one.bean(Orders.class).find(orderNo)).containsInstanceOf(Order.Paid.class);
        assertThat(one.bean(Orders.class).findEvents(orderNo)).hasSize(2);
        assertThat(one.bean(Payments.class).findByOrder(orderNo))
                .extracting(Payment::state)
                .containsExactly(Payment.State.GRANTED);
    }
}

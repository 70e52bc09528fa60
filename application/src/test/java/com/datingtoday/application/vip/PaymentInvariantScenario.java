package com.datingtoday.application.vip;

import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.vip.order.CancelOrder;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.application.vip.refund.RefundOrder;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.Payment.State;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.VipInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** For random histories, the sum of payments equals the sum of grants and refunds. */
class PaymentInvariantScenario {

    private static final int HISTORIES = 10_000;

    @Test
    void payments_equal_grants_plus_refunds_and_vip_time_follows_from_paid_orders() {
        var random = new Random(42);
        var fixture = new VipFixture();
        for (var number = 0; number < HISTORIES; number++) {
            if (number % 100 == 0) {
                fixture = new VipFixture();
                // The start dates cover month ends, leap days and changes of daylight saving time.
                fixture.clock.set(Instant.parse("2027-01-15T12:00:00Z").plus(Duration.ofDays(random.nextInt(800))));
            }
            new RandomHistory(fixture, new UserId(100_001 + number), random).run();
        }
    }

    /** Random actions of one user and their effects. */
    private record RandomHistory(
            VipFixture fixture, UserId user, Random random, List<Order> placed, List<String> calls) {

        RandomHistory(VipFixture fixture, UserId user, Random random) {
            this(fixture, user, random, new ArrayList<>(), new ArrayList<>());
        }

        void run() {
            var steps = 3 + random.nextInt(10);
            for (var step = 0; step < steps; step++) {
                fixture.clock.advance(Duration.ofMinutes(random.nextInt(60) == 0 ? 60_000 : random.nextInt(40)));
                step();
            }
            settle();
            assertConsistent();
        }

        private void step() {
            switch (random.nextInt(9)) {
                case 0, 1 ->
                    placed.add(fixture.order(user, fixture.products.findAll().get(random.nextInt(3))));
                case 2, 3, 4 -> pay();
                case 5 -> receiveRandomCallback();
                case 6 -> refundByProvider();
                case 7 -> attempt(order -> fixture.cancelOrder.cancel(new CancelOrder.Command(user, order.orderNo())));
                default -> attempt(order -> fixture.refundOrder.refund(new RefundOrder.Command(order.orderNo())));
            }
            if (random.nextInt(3) == 0) {
                fixture.runJobs();
            }
        }

        private void attempt(Consumer<Order> work) {
            if (!placed.isEmpty()) {
                try {
                    work.accept(placed.get(random.nextInt(placed.size())));
                } catch (DomainException rejected) {
                    // The state of the order does not allow the step.
                }
            }
        }

        private void pay() {
            attempt(order -> {
                var paymentChannel = random.nextBoolean() ? PaymentChannel.ALIPAY : PaymentChannel.WECHAT;
                var provider = paymentChannel == PaymentChannel.ALIPAY ? fixture.alipay : fixture.wechat;
                try {
                    fixture.startPayment(order, paymentChannel);
                } catch (DomainException closed) {
                    // The payment page was opened before the order was closed.
                }
                calls.add(paymentChannel + " " + provider.pay(receipt(paymentChannel, order)));
                if (random.nextInt(3) > 0) {
                    receiveRandomCallback();
                }
            });
        }

        /** Delivers a random callback, possibly repeated or late. */
        private void receiveRandomCallback() {
            if (!calls.isEmpty()) {
                var call = calls.get(random.nextInt(calls.size())).split(" ", 2);
                fixture.receiveCallback(PaymentChannel.valueOf(call[0]), call[1]);
            }
        }

        private void refundByProvider() {
            attempt(order -> fixture.payments.findByOrder(order.orderNo()).stream()
                    .findFirst()
                    .ifPresent(payment -> {
                        var provider = payment.channel() == PaymentChannel.ALIPAY ? fixture.alipay : fixture.wechat;
                        calls.add(payment.channel() + " "
                                + provider.refundByProvider(payment.tradeNo(), fixture.clock.instant()));
                    }));
        }

        /** Delivers all callbacks and completes all refunds. */
        private void settle() {
            calls.forEach(call -> {
                var parts = call.split(" ", 2);
                fixture.receiveCallback(PaymentChannel.valueOf(parts[0]), parts[1]);
            });
            fixture.alipay.setRefundState(RefundState.DONE);
            fixture.wechat.setRefundState(RefundState.DONE);
            for (var round = 0; round < 3; round++) {
                fixture.clock.advance(Duration.ofMinutes(2));
                while (fixture.processRefunds.process() > 0) {
                    // More payments can be due.
                }
            }
        }

        private void assertConsistent() {
            for (var order : placed) {
                var now = fixture.current(order);
                var payments = fixture.payments.findByOrder(order.orderNo());
                var granted = payments.stream()
                        .filter(payment -> payment.state() == State.GRANTED)
                        .toList();
                assertThat(payments)
                        .allMatch(payment -> payment.state() == State.GRANTED || payment.state() == State.REFUNDED)
                        .allMatch(payment ->
                                payment.amount().equals(order.purchase().fee()));
                assertThat(granted).hasSize(now instanceof Order.Paid ? 1 : 0);
                if (now instanceof Order.Paid paid) {
                    assertThat(paid.settlement().matches(granted.getFirst())).isTrue();
                }
                var paid = payments.stream()
                        .mapToLong(payment -> payment.amount().minor())
                        .sum();
                var back = payments.stream()
                        .mapToLong(payment -> payment.refunded().minor())
                        .sum();
                var settled = now instanceof Order.Paid ? order.purchase().fee().minor() : 0;
                assertThat(paid).isEqualTo(settled + back);
            }
            assertThat(fixture.vipInfos.find(user)).isEqualTo(VipInfo.of(user, fixture.orders.findPaid(user)));
        }
    }
}

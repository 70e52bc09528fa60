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
        var world = new VipFixture();
        for (var number = 0; number < HISTORIES; number++) {
            if (number % 100 == 0) {
                world = new VipFixture();
                // The start dates cover month ends, leap days and changes of daylight saving time.
                world.clock.set(Instant.parse("2027-01-15T12:00:00Z").plus(Duration.ofDays(random.nextInt(800))));
            }
            new RandomHistory(world, new UserId(100_001 + number), random).live();
        }
    }

    /** Random actions of one user and their effects. */
    private record RandomHistory(VipFixture world, UserId user, Random random, List<Order> placed, List<String> calls) {

        RandomHistory(VipFixture world, UserId user, Random random) {
            this(world, user, random, new ArrayList<>(), new ArrayList<>());
        }

        void live() {
            var steps = 3 + random.nextInt(10);
            for (var step = 0; step < steps; step++) {
                world.clock.advance(Duration.ofMinutes(random.nextInt(60) == 0 ? 60_000 : random.nextInt(40)));
                step();
            }
            settle();
            assertSound();
        }

        private void step() {
            switch (random.nextInt(9)) {
                case 0, 1 -> placed.add(world.order(user, world.products.findAll().get(random.nextInt(3))));
                case 2, 3, 4 -> pay();
                case 5 -> hear();
                case 6 -> giveBack();
                case 7 -> attempt(order -> world.cancelOrder.cancel(new CancelOrder.Command(user, order.orderNo())));
                default -> attempt(order -> world.refundOrder.refund(new RefundOrder.Command(order.orderNo())));
            }
            if (random.nextInt(3) == 0) {
                world.runJobs();
            }
        }

        private void attempt(Consumer<Order> work) {
            if (!placed.isEmpty()) {
                try {
                    work.accept(placed.get(random.nextInt(placed.size())));
                } catch (DomainException domainException) {
                    // The state of the order does not allow the step.
                }
            }
        }

        private void pay() {
            attempt(order -> {
                var paymentChannel = random.nextBoolean() ? PaymentChannel.ALIPAY : PaymentChannel.WECHAT;
                var provider = paymentChannel == PaymentChannel.ALIPAY ? world.alipay : world.wechat;
                try {
                    world.startPayment(order, paymentChannel);
                } catch (DomainException closed) {
                    // The payment page was opened before the order was closed.
                }
                calls.add(paymentChannel + " " + provider.pay(receipt(paymentChannel, order)));
                if (random.nextInt(3) > 0) {
                    hear();
                }
            });
        }

        /** Delivers a random callback, possibly repeated or late. */
        private void hear() {
            if (!calls.isEmpty()) {
                var call = calls.get(random.nextInt(calls.size())).split(" ", 2);
                world.receiveCallback(PaymentChannel.valueOf(call[0]), call[1]);
            }
        }

        private void giveBack() {
            attempt(order -> world.payments.findByOrder(order.orderNo()).stream()
                    .findFirst()
                    .ifPresent(payment -> {
                        var provider = payment.channel() == PaymentChannel.ALIPAY ? world.alipay : world.wechat;
                        calls.add(
                                payment.channel() + " " + provider.refundByProvider(payment.tradeNo(), world.clock.instant()));
                    }));
        }

        /** Delivers all callbacks and completes all refunds. */
        private void settle() {
            calls.forEach(call -> {
                var parts = call.split(" ", 2);
                world.receiveCallback(PaymentChannel.valueOf(parts[0]), parts[1]);
            });
            world.alipay.setRefundState(RefundState.DONE);
            world.wechat.setRefundState(RefundState.DONE);
            for (var round = 0; round < 3; round++) {
                world.clock.advance(Duration.ofMinutes(2));
                while (world.processRefunds.process() > 0) {
                    // More payments can be due.
                }
            }
        }

        private void assertSound() {
            for (var order : placed) {
                var now = world.current(order);
                var payments = world.payments.findByOrder(order.orderNo());
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
                var in = payments.stream()
                        .mapToLong(payment -> payment.amount().minor())
                        .sum();
                var back = payments.stream()
                        .mapToLong(payment -> payment.refunded().minor())
                        .sum();
                var kept = now instanceof Order.Paid ? order.purchase().fee().minor() : 0;
                assertThat(in).isEqualTo(kept + back);
            }
            assertThat(world.vipInfos.find(user)).isEqualTo(VipInfo.of(user, world.orders.findPaid(user)));
        }
    }
}

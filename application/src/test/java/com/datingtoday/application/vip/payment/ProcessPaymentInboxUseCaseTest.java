package com.datingtoday.application.vip.payment;

import static com.datingtoday.application.vip.VipFixture.ANNA;
import static com.datingtoday.application.vip.VipFixture.BERND;
import static com.datingtoday.application.vip.port.InMemoryProducts.QUARTER;
import static com.datingtoday.application.vip.port.VipSamples.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.datingtoday.application.shared.CountingIdGenerator;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.vip.VipFixture;
import com.datingtoday.application.vip.port.VipCache;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProcessPaymentInboxUseCaseTest {

    private final VipFixture fixture = new VipFixture();
    private final Set<UserId> unavailableUsers = new HashSet<>();

    private final VipCache vipCache = new VipCache() {
        @Override
        public void beginChange(UserId user) {
            if (unavailableUsers.contains(user)) {
                throw new DependencyUnavailableException(Dependency.REDIS, null);
            }
        }

        @Override
        public void endChange(UserId user) {}
    };

    private final ProcessPaymentInbox processPaymentInbox = new ProcessPaymentInboxUseCase(
            fixture.inbox,
            new PaymentNotificationProcessor(
                    fixture.inbox,
                    new OrderSettlementService(
                            fixture.orders,
                            fixture.payments,
                            fixture.vipInfos,
                            fixture.products,
                            vipCache,
                            new SerialTransactions(),
                            fixture.clock),
                    new CountingIdGenerator(),
                    fixture.clock),
            fixture.clock);

    private void append(long id, PaymentNotification notification) {
        var now = fixture.clock.instant();
        fixture.inbox.append(id, "key-" + id, notification, now, now);
    }

    private Order orderWithPaymentInInbox(long id, UserId user) {
        var order = fixture.order(user, QUARTER);
        append(id, new PaymentNotification.Paid(receipt(PaymentChannel.ALIPAY, order)));
        return order;
    }

    @Test
    void a_stored_notification_is_applied_once() {
        var order = orderWithPaymentInInbox(1, ANNA);

        assertThat(processPaymentInbox.process()).isOne();
        assertThat(processPaymentInbox.process()).isZero();

        assertThat(fixture.causes(order)).containsExactly(OrderCause.PLACED, OrderCause.PAID);
    }

    @Test
    void a_failed_entry_does_not_stop_the_others_and_is_retried() {
        var failing = orderWithPaymentInInbox(1, ANNA);
        var other = orderWithPaymentInInbox(2, BERND);
        unavailableUsers.add(ANNA);

        assertThatExceptionOfType(DependencyUnavailableException.class).isThrownBy(processPaymentInbox::process);

        assertThat(fixture.current(failing)).isEqualTo(failing);
        assertThat(fixture.current(other)).isInstanceOf(Order.Paid.class);
        unavailableUsers.clear();
        fixture.clock.advance(Duration.ofSeconds(2));
        assertThat(processPaymentInbox.process()).isOne();
        assertThat(fixture.current(failing)).isInstanceOf(Order.Paid.class);
    }

    @Test
    void the_delay_of_a_retry_doubles_up_to_five_minutes() {
        orderWithPaymentInInbox(1, ANNA);
        unavailableUsers.add(ANNA);
        assertThat(isEntryDue()).isTrue();

        var delays =
                IntStream.range(0, 10).mapToObj(_ -> secondsUntilEntryIsDue()).toList();

        assertThat(delays).containsExactly(2, 4, 8, 16, 32, 64, 128, 256, 300, 300);
    }

    private int secondsUntilEntryIsDue() {
        var seconds = 0;
        do {
            fixture.clock.advance(Duration.ofSeconds(1));
            seconds++;
        } while (!isEntryDue());
        return seconds;
    }

    /** Processes the inbox and returns whether the failing entry was due. */
    private boolean isEntryDue() {
        try {
            processPaymentInbox.process();
            return false;
        } catch (DependencyUnavailableException unavailable) {
            return true;
        }
    }

    @Test
    void an_entry_that_contradicts_its_order_is_rejected_and_not_retried() {
        var order = fixture.order(ANNA, QUARTER);
        var wrong = new Receipt(
                PaymentChannel.ALIPAY, order.orderNo(), "trade", new Content.PaidAmount(Money.of(1, "CNY")));
        append(1, new PaymentNotification.Paid(wrong));

        assertThat(processPaymentInbox.process()).isOne();
        fixture.clock.advance(Duration.ofDays(1));
        assertThat(processPaymentInbox.process()).isZero();

        assertThat(fixture.inbox.rejectionReasons()).containsExactly("PaymentMismatch[what=amount]");
        assertThat(fixture.current(order)).isEqualTo(order);
    }
}

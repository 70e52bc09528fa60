package com.datingtoday.application.vip.port;

import static com.datingtoday.application.vip.port.VipSamples.orderNo;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link PaymentInbox}. */
public interface PaymentInboxContract {

    /** Early, so that entries of other tests are not due. */
    Instant TOLD_AT = Instant.parse("2001-01-01T00:00:00Z");

    PaymentInbox inbox();

    IdGenerator ids();

    private long add(PaymentNotification notification, String key) {
        var id = ids().next(IdGenerator.Sequence.PAYMENT_NOTICE);
        assertThat(inbox().append(id, key, notification, TOLD_AT, TOLD_AT)).isTrue();
        return id;
    }

    private List<Entry> due(OrderNo order, int seconds) {
        return inbox().claim(TOLD_AT.plusSeconds(seconds), TOLD_AT.plusSeconds(seconds + 10), 1000).stream()
                .filter(entry -> entry.notification().orderNo().equals(order))
                .toList();
    }

    private static Receipt sum(OrderNo order) {
        return new Receipt(
                PaymentChannel.WECHAT, order, AuthSamples.hex(14), new Content.PaidAmount(Money.of(7800, "CNY")));
    }

    @Test
    default void a_stored_notification_is_claimed_unchanged_until_it_is_completed() {
        var order = orderNo();
        var item = new Receipt(PaymentChannel.APPLE, order, AuthSamples.hex(10), new Content.StoreItem("vip.month", 1));
        var notifications = List.of(
                new PaymentNotification.Paid(sum(order)),
                new PaymentNotification.Paid(item),
                new PaymentNotification.Refunded(sum(order), Money.of(100, "CNY"), TOLD_AT),
                new PaymentNotification.Refunded(item, null, TOLD_AT),
                new PaymentNotification.RefundReversed(item, TOLD_AT),
                new PaymentNotification.RefundFailed(PaymentChannel.ALIPAY, order, AuthSamples.hex(14)));
        notifications.forEach(notification -> add(notification, AuthSamples.hex(16)));

        var claimed = ConcurrentRunner.run(4, _ -> due(order, 0));

        assertThat(claimed.stream().flatMap(List::stream).map(Entry::notification))
                .containsExactlyInAnyOrderElementsOf(notifications);
        var again = due(order, 10);
        assertThat(again).hasSize(6).allMatch(entry -> entry.attempts() == 2);
        inbox().complete(again.get(0).id(), TOLD_AT);
        inbox().reject(again.get(1).id(), "x".repeat(1000), TOLD_AT);
        inbox().retryAt(again.get(2).id(), TOLD_AT.plusSeconds(100));
        assertThat(due(order, 99)).hasSize(3);
        assertThat(due(order, 200)).hasSize(4);
        inbox().retryAt(again.get(0).id(), TOLD_AT);
        assertThat(due(order, 300)).hasSize(4);
    }

    @Test
    default void a_callback_is_stored_once() {
        var order = orderNo();
        var key = AuthSamples.hex(32);
        var notification = new PaymentNotification.Paid(sum(order));

        var results = ConcurrentRunner.run(
                8,
                _ -> inbox().append(
                                ids().next(IdGenerator.Sequence.PAYMENT_NOTICE),
                                key,
                                notification,
                                TOLD_AT,
                                TOLD_AT.plusSeconds(1000)));

        assertThat(results).containsOnlyOnce(true);
        var other = new Receipt(
                PaymentChannel.SANDBOX, order, AuthSamples.hex(14), new Content.PaidAmount(Money.of(1, "CNY")));
        add(new PaymentNotification.Paid(other), key);
    }
}

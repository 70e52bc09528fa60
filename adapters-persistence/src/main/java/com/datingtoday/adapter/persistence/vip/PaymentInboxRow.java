package com.datingtoday.adapter.persistence.vip;

import static java.util.Objects.requireNonNull;

import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Columns of {@code payment_inbox} with the content of the notification. */
record PaymentInboxRow(
        long id,
        String channel,
        int kind,
        String orderNo,
        String tradeNo,
        @Nullable Long amount,
        @Nullable String currency,
        @Nullable String storeProduct,
        @Nullable Integer quantity,
        @Nullable Long refunded,
        @Nullable Instant asOf,
        int attempts) {

    private static final PaymentInboxRowMapping MAPPING = new GeneratedPaymentInboxRowMapping();

    private static final int PAID = 1;
    private static final int REFUNDED = 2;
    private static final int REFUND_FAILED = 3;
    private static final int REFUND_REVERSED = 4;

    static PaymentInboxRow of(long id, PaymentNotification notice) {
        return switch (notice) {
            case PaymentNotification.Paid paid -> MAPPING.toRow(id, PAID, paid.receipt(), null, null);
            case PaymentNotification.Refunded refunded ->
                MAPPING.toRow(id, REFUNDED, refunded.receipt(), refunded.total(), refunded.asOf());
            case PaymentNotification.RefundReversed reversed ->
                MAPPING.toRow(id, REFUND_REVERSED, reversed.receipt(), null, reversed.asOf());
            case PaymentNotification.RefundFailed failed -> MAPPING.toRow(id, REFUND_FAILED, failed);
        };
    }

    Entry entry() {
        return new Entry(id, notification(), attempts);
    }

    private PaymentNotification notification() {
        return switch (kind) {
            case PAID -> new PaymentNotification.Paid(receipt());
            case REFUNDED ->
                new PaymentNotification.Refunded(
                        receipt(),
                        refunded == null ? null : Money.of(refunded, requireNonNull(currency)),
                        requireNonNull(asOf));
            case REFUND_FAILED -> new PaymentNotification.RefundFailed(by(), new OrderNo(orderNo), tradeNo);
            case REFUND_REVERSED -> new PaymentNotification.RefundReversed(receipt(), requireNonNull(asOf));
            default -> throw new IllegalStateException("unknown value of payment_inbox.kind: " + kind);
        };
    }

    private PaymentChannel by() {
        return PaymentChannel.find(channel).orElseThrow();
    }

    private Receipt receipt() {
        var what = storeProduct == null
                ? new Content.PaidAmount(Money.of(requireNonNull(amount), requireNonNull(currency)))
                : new Content.StoreItem(storeProduct, requireNonNull(quantity));
        return new Receipt(by(), new OrderNo(orderNo), tradeNo, what);
    }
}

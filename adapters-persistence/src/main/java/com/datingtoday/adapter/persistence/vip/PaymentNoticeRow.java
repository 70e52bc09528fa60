package com.datingtoday.adapter.persistence.vip;

import static java.util.Objects.requireNonNull;

import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentNotice;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.What;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of a line of {@code payment_inbox} was told. */
record PaymentNoticeRow(
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

    private static final int PAID = 1;
    private static final int REFUNDED = 2;
    private static final int REFUND_FAILED = 3;
    private static final int REFUND_REVERSED = 4;

    static PaymentNoticeRow of(long id, PaymentNotice notice) {
        return switch (notice) {
            case PaymentNotice.Paid paid -> of(id, PAID, paid.receipt(), null, null);
            case PaymentNotice.Refunded refunded ->
                of(id, REFUNDED, refunded.receipt(), refunded.total(), refunded.asOf());
            case PaymentNotice.RefundReversed reversed ->
                of(id, REFUND_REVERSED, reversed.receipt(), null, reversed.asOf());
            case PaymentNotice.RefundFailed failed ->
                new PaymentNoticeRow(
                        id,
                        failed.channel().wireName(),
                        REFUND_FAILED,
                        failed.orderNo().value(),
                        failed.tradeNo(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0);
        };
    }

    private static PaymentNoticeRow of(
            long id, int kind, Receipt receipt, @Nullable Money refunded, @Nullable Instant asOf) {
        var sum = receipt.what() instanceof What.Sum(var amount) ? amount : null;
        var item = receipt.what() instanceof What.Item bought ? bought : null;
        return new PaymentNoticeRow(
                id,
                receipt.channel().wireName(),
                kind,
                receipt.orderNo().value(),
                receipt.tradeNo(),
                sum == null ? null : sum.minor(),
                sum == null ? currency(refunded) : sum.currency().getCurrencyCode(),
                item == null ? null : item.storeProduct(),
                item == null ? null : item.quantity(),
                refunded == null ? null : refunded.minor(),
                asOf,
                0);
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }

    Entry entry() {
        return new Entry(id, notice(), attempts);
    }

    private PaymentNotice notice() {
        return switch (kind) {
            case PAID -> new PaymentNotice.Paid(receipt());
            case REFUNDED ->
                new PaymentNotice.Refunded(
                        receipt(),
                        refunded == null ? null : Money.of(refunded, requireNonNull(currency)),
                        requireNonNull(asOf));
            case REFUND_FAILED -> new PaymentNotice.RefundFailed(by(), new OrderNo(orderNo), tradeNo);
            case REFUND_REVERSED -> new PaymentNotice.RefundReversed(receipt(), requireNonNull(asOf));
            default -> throw new IllegalStateException("no kind " + kind);
        };
    }

    private Channel by() {
        return Channel.of(channel).orElseThrow();
    }

    private Receipt receipt() {
        var what = storeProduct == null
                ? new What.Sum(Money.of(requireNonNull(amount), requireNonNull(currency)))
                : new What.Item(storeProduct, requireNonNull(quantity));
        return new Receipt(by(), new OrderNo(orderNo), tradeNo, what);
    }
}

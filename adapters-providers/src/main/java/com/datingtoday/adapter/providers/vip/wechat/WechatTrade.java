package com.datingtoday.adapter.providers.vip.wechat;

import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.Receipt;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.model.Amount;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validated payment of WeChat Pay. A missing or unexpected field is an {@link IllegalArgumentException}.
 *
 * @param orderNo {@code out_trade_no}
 * @param tradeNo {@code transaction_id}
 * @param amount price of the order, before discounts of the provider
 */
record WechatTrade(OrderNo orderNo, String tradeNo, Money amount) {

    static final String CNY = "CNY";

    private static final Pattern TRADE_NO = Pattern.compile("[0-9A-Za-z]{1,32}");

    WechatTrade {
        require(TRADE_NO.matcher(tradeNo).matches(), "transaction_id");
    }

    /** Returns the trade of a transaction in any state. */
    static WechatTrade of(Transaction transaction, String appId, String merchantId) {
        require(appId.equals(transaction.getAppid()), "appid");
        require(merchantId.equals(transaction.getMchid()), "mchid");
        var amount = given(transaction.getAmount(), "amount");
        require(CNY.equals(amount.getCurrency()), "currency");
        return new WechatTrade(
                new OrderNo(given(transaction.getOutTradeNo(), "out_trade_no")),
                given(transaction.getTransactionId(), "transaction_id"),
                Money.of(given(amount.getTotal(), "total"), CNY));
    }

    /** Returns the trade that a refund belongs to. */
    static WechatTrade of(@Nullable String orderNo, @Nullable String tradeNo, @Nullable Amount amount) {
        var given = given(amount, "amount");
        // A refund notification names no currency; only CNY exists.
        require(given.getCurrency() == null || CNY.equals(given.getCurrency()), "currency");
        return new WechatTrade(
                new OrderNo(given(orderNo, "out_trade_no")),
                given(tradeNo, "transaction_id"),
                Money.of(given(given.getTotal(), "total"), CNY));
    }

    PaymentNotification.Paid paid() {
        return new PaymentNotification.Paid(receipt());
    }

    /**
     * Returns the refund with the amount of this refund alone; the total of all refunds is unknown.
     *
     * @param successTime RFC 3339
     */
    PaymentNotification.Refunded refunded(@Nullable Long refund, @Nullable String successTime) {
        var total = Money.of(given(refund, "refund"), CNY);
        require(total.compareTo(amount) <= 0, "refund");
        return new PaymentNotification.Refunded(receipt(), total, time(successTime));
    }

    PaymentNotification.RefundFailed refundFailed() {
        return new PaymentNotification.RefundFailed(PaymentChannel.WECHAT, orderNo, tradeNo);
    }

    private Receipt receipt() {
        return new Receipt(PaymentChannel.WECHAT, orderNo, tradeNo, new Receipt.Content.PaidAmount(amount));
    }

    private static Instant time(@Nullable String time) {
        return OffsetDateTime.parse(given(time, "success_time")).toInstant();
    }

    static Money requireCny(Money money) {
        require(money.currency().getCurrencyCode().equals(CNY), "currency");
        return money;
    }

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static void require(boolean right, String field) {
        if (!right) {
            throw new IllegalArgumentException(field + " is not what it should be");
        }
    }
}

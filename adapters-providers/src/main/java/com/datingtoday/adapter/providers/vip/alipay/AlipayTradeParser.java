package com.datingtoday.adapter.providers.vip.alipay;

import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentNotification.Refunded;
import com.datingtoday.domain.vip.Receipt;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parser of Alipay's amounts, times and states. */
final class AlipayTradeParser {

    /** Only currency of Alipay. */
    static final String CURRENCY = "CNY";

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern TRADE = Pattern.compile("[0-9A-Za-z]{1,64}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.ofHours(8));
    private static final int TIME_LENGTH = "yyyy-MM-dd HH:mm:ss".length();

    private AlipayTradeParser() {}

    /**
     * Returns the notification of a form (<a href="https://opendocs.alipay.com/open/204/105301">fields</a>). {@code
     * refund_fee} is the total of all refunds.
     *
     * @param form signed by Alipay
     * @return empty if no money moved
     * @throws IllegalArgumentException if a field is missing or invalid
     */
    static Optional<PaymentNotification> notice(Map<String, String> form) {
        return switch (form.getOrDefault("trade_status", "")) {
            case "TRADE_SUCCESS", "TRADE_FINISHED", "TRADE_CLOSED" -> moved(form);
            default -> Optional.empty();
        };
    }

    private static Optional<PaymentNotification> moved(Map<String, String> form) {
        var receipt = receipt(
                new OrderNo(required(form, "out_trade_no")),
                required(form, "trade_no"),
                money(required(form, "total_amount")));
        var refunded = form.get("refund_fee");
        if (refunded != null && money(refunded).minor() > 0) {
            return Optional.of(new Refunded(receipt, money(refunded), time(required(form, "gmt_refund"))));
        }
        return "TRADE_CLOSED".equals(form.get("trade_status")) ? Optional.empty() : Optional.of(new Paid(receipt));
    }

    static Receipt receipt(OrderNo orderNo, String tradeNo, Money amount) {
        if (!TRADE.matcher(tradeNo).matches()) {
            throw new IllegalArgumentException("trade_no must be letters and digits");
        }
        return new Receipt(PaymentChannel.ALIPAY, orderNo, tradeNo, new Receipt.Content.PaidAmount(amount));
    }

    private static String required(Map<String, String> form, String name) {
        var value = form.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** Returns an amount in yuan with at most two decimals. */
    static Money money(@Nullable String yuan) {
        if (yuan == null || !AMOUNT.matcher(yuan).matches()) {
            throw new IllegalArgumentException("an amount must be yuan");
        }
        return Money.of(new BigDecimal(yuan).movePointRight(2).longValueExact(), CURRENCY);
    }

    static String yuan(Money money) {
        return BigDecimal.valueOf(money.minor(), 2).toPlainString();
    }

    /** Returns a time with or without milliseconds. */
    static Instant time(String time) {
        try {
            var seconds = time.length() > TIME_LENGTH ? time.substring(0, TIME_LENGTH) : time;
            return TIME.parse(seconds, Instant::from);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time must be yyyy-MM-dd HH:mm:ss", e);
        }
    }

    static String time(Instant time) {
        return TIME.format(time);
    }
}

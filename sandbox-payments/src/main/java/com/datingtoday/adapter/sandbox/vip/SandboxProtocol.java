package com.datingtoday.adapter.sandbox.vip;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sandbox and its applications say to each other, as JSON with names in snake_case. All requests are {@code POST}
 * and can be repeated:
 *
 * <pre>
 * {@value #ORDERS}   {@link Order}     answers {@link Opened}; 409 if it was opened otherwise, was paid or closed
 * {@value #QUERY}    {@link OrderRef}  answers {@link Standing}; 404 if it is unknown
 * {@value #CLOSE}    {@link OrderRef}  answers {@link Standing}; 404 if it is unknown, 409 if it was paid
 * {@value #REFUNDS}  {@link Refund}    answers {@link Trade}; 404 if it is unknown, 409 if nothing is left to give back
 * </pre>
 *
 * A refusal is {@link Refusal}. Amounts are in the smallest unit of their currency.
 */
final class SandboxProtocol {

    static final String ORDERS = "/api/orders";
    static final String QUERY = "/api/orders/query";
    static final String CLOSE = "/api/orders/close";
    static final String REFUNDS = "/api/refunds";

    /** What a notice must be answered, with status 200. */
    static final String TAKEN = "success";

    static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** What has become of giving money back. */
    enum RefundStatus {
        NONE,
        UNDER_WAY,
        FAILED,
        /** It was given back, or a part of it. */
        DONE,
        /** It was given back, and taken again. */
        REVERSED
    }

    /** What a notice is about. */
    enum Event {
        PAID,
        REFUNDED,
        REFUND_FAILED,
        REFUND_REVERSED
    }

    /** What is to be paid. */
    record Order(String orderNo, long amount, String currency, String subject, String notifyUrl) {}

    /** Which order is meant. */
    record OrderRef(String orderNo) {}

    /** Where it is paid. */
    record CheckoutLink(String payUrl) {}

    /** How an order stands. */
    record OrderStatus(String orderNo, boolean closed, List<Trade> trades) {}

    /**
     * A payment.
     *
     * @param refunded how much was given back
     * @param refundNo what the application calls giving it back; null if it has never asked
     * @param changed when something was last given back or taken again, in milliseconds since 1970; 0 if never
     */
    record Trade(
            String tradeNo,
            long amount,
            String currency,
            long refunded,
            RefundStatus refund,
            @Nullable String refundNo,
            long changed) {}

    /** Give all of a payment back, once for each such number. */
    record Refund(String tradeNo, String refundNo) {}

    /**
     * What the provider tells by itself.
     *
     * @param id of the notice, the same whenever it is repeated
     */
    record Notification(String id, Event event, String orderNo, Trade trade) {}

    /** What was wrong with a request. */
    record ErrorBody(String code) {}

    private SandboxProtocol() {}
}

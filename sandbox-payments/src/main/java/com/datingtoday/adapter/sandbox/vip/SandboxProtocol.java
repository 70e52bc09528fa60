package com.datingtoday.adapter.sandbox.vip;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages between the sandbox and the application, as JSON with names in snake case. All requests are {@code POST} and
 * idempotent:
 *
 * <pre>
 * {@value #ORDERS} {@link Order} returns {@link CheckoutLink}; 409 if the order differs, was paid or closed
 * {@value #QUERY} {@link OrderRef} returns {@link OrderStatus}; 404 if it is unknown
 * {@value #CLOSE} {@link OrderRef} returns {@link OrderStatus}; 404 if it is unknown, 409 if it was paid
 * {@value #REFUNDS} {@link Refund} returns {@link Trade}; 404 if it is unknown, 409 if nothing is left to refund
 * </pre>
 *
 * An error is {@link ErrorBody}. Amounts are in minor units of their currency.
 */
final class SandboxProtocol {

    static final String ORDERS = "/api/orders";
    static final String QUERY = "/api/orders/query";
    static final String CLOSE = "/api/orders/close";
    static final String REFUNDS = "/api/refunds";

    /** Required response text to a notification, with status 200. */
    static final String TAKEN = "success";

    static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** State of a refund. */
    enum RefundStatus {
        NONE,
        UNDER_WAY,
        FAILED,
        /** The trade was refunded, fully or in part. */
        DONE,
        /** The refund was reversed. */
        REVERSED
    }

    /** Reason of a notification. */
    enum Event {
        PAID,
        REFUNDED,
        REFUND_FAILED,
        REFUND_REVERSED
    }

    record Order(String orderNo, long amount, String currency, String subject, String notifyUrl) {}

    record OrderRef(String orderNo) {}

    record CheckoutLink(String payUrl) {}

    record OrderStatus(String orderNo, boolean closed, List<Trade> trades) {}

    /**
     * Payment.
     *
     * @param refunded amount refunded so far
     * @param refundNo id of the application's refund request; null if there is none
     * @param changed time of the last refund or reversal, in milliseconds since 1970; 0 if there is none
     */
    record Trade(
            String tradeNo,
            long amount,
            String currency,
            long refunded,
            RefundStatus refund,
            @Nullable String refundNo,
            long changed) {}

    /** Request for a full refund; it is executed once per refund id. */
    record Refund(String tradeNo, String refundNo) {}

    /**
     * Notification of the provider.
     *
     * @param id equal in all repetitions
     */
    record Notification(String id, Event event, String orderNo, Trade trade) {}

    record ErrorBody(String code) {}

    private SandboxProtocol() {}
}

package com.datingtoday.adapter.web.vip;

import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.Settlement;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order as its buyer sees it; times are RFC 3339 in UTC. */
record OrderResponse(
        @Schema(description = "32 hex digits") String orderNo,

        int productId,

        @Schema(description = "as it was when ordered") String productName,

        @Schema(description = "days of 24 hours") int vipTime,

        @Schema(description = "in minor units of the currency", example = "1800")
        long fee,

        @Schema(description = "ISO 4217", example = "CNY") String currency,

        @Schema(
                description = "0 to pay, 1 paid, 2 cancelled or expired, 3 refunded, 4 refund under way",
                allowableValues = {"0", "1", "2", "3", "4"})
        int pay,

        @Schema(description = "by which it was paid; null if it was not") @Nullable
        String channel,

        String orderTime,

        @Schema(description = "until when it can be paid") String expireTime,

        @Schema(description = "null if it was not paid") @Nullable
        String payTime,

        @Schema(description = "null if it was not given back") @Nullable
        String refundTime) {

    static OrderResponse of(Order order) {
        var purchase = order.purchase();
        var settlement = settlement(order);
        return new OrderResponse(
                purchase.orderNo().value(),
                purchase.product().value(),
                purchase.productName(),
                purchase.vipTime(),
                purchase.fee().minor(),
                purchase.fee().currency().getCurrencyCode(),
                order.payCode(),
                settlement == null ? null : settlement.channel().wireName(),
                TimeFormats.formatInstant(purchase.orderTime()),
                TimeFormats.formatInstant(purchase.expiredTime()),
                settlement == null ? null : TimeFormats.formatInstant(settlement.payTime()),
                order instanceof Order.Refunded refunded ? TimeFormats.formatInstant(refunded.refundTime()) : null);
    }

    private static @Nullable Settlement settlement(Order order) {
        return switch (order) {
            case Order.AwaitingPayment _, Order.Closed _ -> null;
            case Order.Paid paid -> paid.settlement();
            case Order.Refunding refunding -> refunding.settlement();
            case Order.Refunded refunded -> refunded.settlement();
        };
    }
}

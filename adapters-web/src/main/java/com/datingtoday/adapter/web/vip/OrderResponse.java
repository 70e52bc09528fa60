package com.datingtoday.adapter.web.vip;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Order as the buyer receives it; times are RFC 3339 in UTC. */
record OrderResponse(
        @Schema(description = "32 hex digits.") String orderNo,

        int productId,

        @Schema(description = "Name at the time of the order.")
        String productName,

        @Schema(description = "Days of 24 hours.") int vipTime,

        @Schema(description = "Minor units of the currency.", example = "1800")
        long fee,

        @Schema(description = "ISO 4217", example = "CNY") String currency,

        @Schema(
                description = "0 unpaid, 1 paid, 2 cancelled or expired, 3 refunded, 4 refund in progress.",
                allowableValues = {"0", "1", "2", "3", "4"})
        int pay,

        @Schema(description = "Channel of the payment; null if unpaid.") @Nullable
        String channel,

        String orderTime,

        @Schema(description = "Time after which the order cannot be paid.")
        String expireTime,

        @Schema(description = "Time of the payment; null if unpaid.") @Nullable
        String payTime,

        @Schema(description = "Time of the refund; null if not refunded.") @Nullable
        String refundTime) {}

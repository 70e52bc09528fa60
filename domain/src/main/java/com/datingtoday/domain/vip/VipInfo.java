package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody is VIP.
 *
 * @param user whose it is
 * @param vipDeadline the first moment at which VIP is over; null for somebody who never was
 */
public record VipInfo(UserId user, @Nullable Instant vipDeadline) {

    /** Somebody who never was VIP. */
    public static VipInfo never(UserId user) {
        return new VipInfo(user, null);
    }

    /**
     * What follows from all orders of somebody that are paid and not refunded, in whatever order they are given: each adds its
     * time to what is left when it is paid.
     */
    public static VipInfo of(UserId user, Collection<Order.Paid> orders) {
        var inTurn = orders.stream()
                .sorted(Comparator.comparing(
                                (Order.Paid order) -> order.settlement().payTime())
                        .thenComparing(order -> order.orderNo().value()))
                .toList();
        Instant deadline = null;
        for (var order : inTurn) {
            var payTime = order.settlement().payTime();
            var from = deadline == null || deadline.isBefore(payTime) ? payTime : deadline;
            deadline = from.plus(Duration.ofDays(order.purchase().vipTime()));
        }
        return new VipInfo(user, deadline);
    }

    /** Whether he is VIP at that moment. */
    public boolean isVip(Instant now) {
        return vipDeadline != null && now.isBefore(vipDeadline);
    }
}

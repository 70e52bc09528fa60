package com.datingtoday.domain.vip;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * VIP state of a user.
 *
 * @param vipDeadline first moment without VIP; null if the user never was VIP
 */
public record VipInfo(UserId user, @Nullable Instant vipDeadline) {

    public static VipInfo never(UserId user) {
        return new VipInfo(user, null);
    }

    /**
     * Computes the deadline from all paid orders of a user. Orders count by payment time; each extends the period
     * that remains when it is paid.
     */
    public static VipInfo of(UserId user, Collection<Order.Paid> orders) {
        var byPayTime = orders.stream()
                .sorted(Comparator.comparing(
                                (Order.Paid order) -> order.settlement().payTime())
                        .thenComparing(order -> order.orderNo().value()))
                .toList();
        Instant deadline = null;
        for (var order : byPayTime) {
            var payTime = order.settlement().payTime();
            var from = deadline == null || deadline.isBefore(payTime) ? payTime : deadline;
            deadline = from.plus(Duration.ofDays(order.purchase().vipTime()));
        }
        return new VipInfo(user, deadline);
    }

    public boolean isVip(Instant now) {
        return vipDeadline != null && now.isBefore(vipDeadline);
    }
}

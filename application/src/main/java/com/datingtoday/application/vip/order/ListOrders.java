package com.datingtoday.application.vip.order;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import org.jspecify.annotations.Nullable;

/** Somebody reads his orders, the newest first. */
public interface ListOrders {

    /** A page. */
    Page<Order> list(Query query);

    /**
     * Which page.
     *
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId user, @Nullable String cursor, @Nullable Integer limit) {}
}

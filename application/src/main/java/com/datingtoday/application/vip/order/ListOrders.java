package com.datingtoday.application.vip.order;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import org.jspecify.annotations.Nullable;

public interface ListOrders {

    /** Returns a page of the user's orders, newest first. */
    Page<Order> list(Query query);

    /**
     * Page request.
     *
     * @param cursor null for the first page
     * @param limit null for the default size
     */
    record Query(
            UserId user, @Nullable String cursor, @Nullable Integer limit) {}
}

package com.datingtoday.application.vip.order;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.IdempotencyKey;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.ProductId;

/** Somebody orders a product, which he can pay for half an hour. What it costs is ours to say. */
public interface PlaceOrder {

    /**
     * The order; the same for the same key, in whatever state it is now.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownProduct}, {@code IdempotencyKeyReused} if the key stands
     *     for another product, or {@code TooManyOrders}
     */
    Order place(Command command);

    /** What is ordered. */
    record Command(UserId user, ProductId product, IdempotencyKey key) {}
}

package com.datingtoday.application.vip.order;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.IdempotencyKey;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.ProductId;

/** Places an order of a product at the current price. The order can be paid for 30 minutes. */
public interface PlaceOrder {

    /**
     * Places an order; a repeated idempotency key returns the existing order in its current state.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownProduct}, {@code IdempotencyKeyReused}
     *     if the key was used for another product, or {@code TooManyOrders}
     */
    Order place(Command command);

    record Command(UserId user, ProductId product, IdempotencyKey key) {}
}

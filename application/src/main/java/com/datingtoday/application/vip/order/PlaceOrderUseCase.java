package com.datingtoday.application.vip.order;

import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.VipPolicy;
import com.datingtoday.application.vip.port.OrderRateLimiter;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.Products;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.Purchase;
import com.datingtoday.domain.vip.VipError;
import java.time.Clock;
import java.util.Optional;

@UseCase
record PlaceOrderUseCase(
        Products products,
        Orders orders,
        OrderRateLimiter orderRateLimiter,
        Transactions transactions,
        RandomSource randomSource,
        VipPolicy policy,
        Clock clock)
        implements PlaceOrder {

    private static final int NUMBER_BYTES = 16;

    @Override
    public Order place(Command command) {
        return findByKey(command).orElseGet(() -> placeNew(command));
    }

    /**
     * Places a new order. The rate limit counts it after the product check, so an order of an unavailable product does
     * not count.
     */
    private Order placeNew(Command command) {
        var product =
                products.find(command.product()).orElseThrow(() -> new DomainException(new VipError.UnknownProduct()));
        product.requireOnSale();
        orderRateLimiter
                .increment(command.user(), policy.orderLimit(), clock.instant())
                .ifPresent(quota -> {
                    throw new DomainException(new VipError.TooManyOrders(quota));
                });
        return place(command, product, true);
    }

    private Order place(Command command, Product product, boolean introductory) {
        var number = new OrderNo(randomSource.hex(NUMBER_BYTES));
        var order =
                new Order.AwaitingPayment(Purchase.of(number, command.user(), product, introductory, clock.instant()));
        var addResult =
                transactions.inTransaction(() -> orders.add(order, command.key().value()));
        return switch (addResult) {
            case ADDED -> order;
            case IDEMPOTENCY_KEY_USED -> findByKey(command).orElseThrow();
            case INTRODUCTORY_PRICE_USED -> place(command, product, false);
        };
    }

    /** Finds the order of the idempotency key; rejects the key if that order is for another product. */
    private Optional<Order> findByKey(Command command) {
        return orders.find(command.user(), command.key().value()).map(order -> {
            if (!order.purchase().product().equals(command.product())) {
                throw new DomainException(new VipError.IdempotencyKeyReused());
            }
            return order;
        });
    }
}

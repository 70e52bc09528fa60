package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Store of all orders, with the events of their state transitions. */
public interface Orders {

    /** Result of {@link #add}. */
    enum AddResult {
        ADDED,
        /** The buyer has an order with this idempotency key. */
        IDEMPOTENCY_KEY_USED,
        /** The buyer has a paid or unpaid order at the introductory price. */
        INTRODUCTORY_PRICE_USED
    }

    /** Position after the last order of a page. */
    record Cursor(Instant orderTime, OrderNo orderNo) {}

    /** Stores an order with its first event, unless the idempotency key or the introductory price is used. */
    AddResult add(Order.AwaitingPayment order, String idempotencyKey);

    Optional<Order> find(OrderNo orderNo);

    /** Finds the buyer's order with an idempotency key. */
    Optional<Order> find(UserId user, String idempotencyKey);

    /** Locks the row of an order until the transaction ends. */
    Optional<Order> lock(OrderNo orderNo);

    /**
     * Stores a state transition with its event. Closing an order releases its introductory price; a late payment
     * {@linkplain Order#usesIntroductoryPrice uses} it.
     *
     * @return false, without saving, if the stored state is not {@code before}
     */
    boolean save(Order before, Order after, OrderEvent event);

    /** Lists the orders of a user, newest first. */
    List<Order> findPage(UserId user, @Nullable Cursor after, int limit);

    /** Finds the user's paid orders without a refund, completed or in progress. */
    List<Order.Paid> findPaid(UserId user);

    /** Finds the paid or unpaid order that uses the user's introductory price. */
    Optional<Order> findIntroductory(UserId user);

    /** Lists the events of an order, oldest first. */
    List<OrderEvent> findEvents(OrderNo orderNo);

    /** Finds unpaid orders that were placed before a time, oldest first. */
    List<OrderNo> findAwaitingPayment(Instant before, int limit);

    /** Lists users with at least one order by user id, after {@code after}. */
    List<UserId> findBuyers(@Nullable UserId after, int limit);
}

package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All orders ever placed, and how each came into its state. */
public interface Orders {

    /** What came of adding an order. */
    enum AddResult {
        /** It is stored. */
        ADDED,
        /** The buyer has an order of that idempotency key. */
        IDEMPOTENCY_KEY_USED,
        /** The buyer has an order at the introductory price, paid or to pay. */
        INTRODUCTORY_PRICE_USED
    }

    /** The last order of a page. */
    record Cursor(Instant orderTime, OrderNo orderNo) {}

    /**
     * Adds an order with its first event, unless the buyer has used the key or the introductory price; then nothing is stored.
     */
    AddResult add(Order.AwaitingPayment order, String idempotencyKey);

    /** The order of that number. */
    Optional<Order> find(OrderNo orderNo);

    /** The buyer's order of that idempotency key. */
    Optional<Order> find(UserId user, String idempotencyKey);

    /** The order of that number, and nobody else changes it before the transaction ends. */
    Optional<Order> lock(OrderNo orderNo);

    /**
     * Stores an order in another state, with why. An introductory price is free again if the order was closed, and the order's
     * if it {@linkplain Order#usesIntroductoryPrice takes it}.
     *
     * @return false, and nothing is stored, if it is no longer in the state it was in before
     */
    boolean save(Order before, Order after, OrderEvent event);

    /** Orders of somebody, the newest first. */
    List<Order> page(UserId user, @Nullable Cursor after, int limit);

    /** All orders of somebody that are paid and neither refunded nor about to be. */
    List<Order.Paid> findPaid(UserId user);

    /** The order to which somebody's introductory price belongs, paid or to pay. */
    Optional<Order> findIntroductory(UserId user);

    /** How an order came into its state, the oldest first. */
    List<OrderEvent> findEvents(OrderNo orderNo);

    /** Orders to pay that were placed before that moment, the oldest first. */
    List<OrderNo> findAwaitingPayment(Instant before, int limit);

    /** Buyers of anything at all, by number, after that one. */
    List<UserId> findBuyers(@Nullable UserId after, int limit);
}

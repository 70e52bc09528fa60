package com.datingtoday.application.vip.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemoryOrders implements Orders {

    private record StoredOrder(Order order, String key, boolean introductory) {

        StoredOrder plain() {
            return new StoredOrder(order, key, false);
        }
    }

    private static final Comparator<Order> NEWEST_FIRST = Comparator.comparing(
                    (Order order) -> order.purchase().orderTime())
            .thenComparing(order -> order.orderNo().value())
            .reversed();

    private final Map<OrderNo, StoredOrder> lines = new LinkedHashMap<>();
    private final Map<OrderNo, List<OrderEvent>> events = new HashMap<>();

    @Override
    public synchronized AddResult add(Order.AwaitingPayment order, String idempotencyKey) {
        var purchase = order.purchase();
        if (find(purchase.user(), idempotencyKey).isPresent()) {
            return AddResult.IDEMPOTENCY_KEY_USED;
        }
        if (purchase.introductory() && findIntroductory(purchase.user()).isPresent()) {
            return AddResult.INTRODUCTORY_PRICE_USED;
        }
        lines.put(order.orderNo(), new StoredOrder(order, idempotencyKey, purchase.introductory()));
        add(OrderEvent.placed(order));
        return AddResult.ADDED;
    }

    private void add(OrderEvent event) {
        events.computeIfAbsent(event.orderNo(), _ -> new ArrayList<>()).add(event);
    }

    @Override
    public synchronized Optional<Order> find(OrderNo orderNo) {
        return Optional.ofNullable(lines.get(orderNo)).map(StoredOrder::order);
    }

    @Override
    public synchronized Optional<Order> find(UserId user, String idempotencyKey) {
        return lines.values().stream()
                .filter(storedOrder -> storedOrder.order().purchase().user().equals(user))
                .filter(storedOrder -> storedOrder.key().equals(idempotencyKey))
                .map(StoredOrder::order)
                .findFirst();
    }

    @Override
    public Optional<Order> lock(OrderNo orderNo) {
        return find(orderNo);
    }

    @Override
    public synchronized boolean save(Order before, Order after, OrderEvent event) {
        var storedOrder = lines.get(after.orderNo());
        if (storedOrder == null || storedOrder.order().payCode() != before.payCode()) {
            return false;
        }
        var isTaken = after.usesIntroductoryPrice(before);
        if (isTaken) {
            lines.replaceAll((_, other) -> isOf(other, after.purchase().user()) ? other.plain() : other);
        }
        var introduction = isTaken || (storedOrder.introductory() && !(after instanceof Order.Closed));
        lines.put(after.orderNo(), new StoredOrder(after, storedOrder.key(), introduction));
        add(event);
        return true;
    }

    private List<Order> of(UserId user) {
        return lines.values().stream()
                .map(StoredOrder::order)
                .filter(order -> order.purchase().user().equals(user))
                .toList();
    }

    @Override
    public synchronized List<Order> findPage(UserId user, @Nullable Cursor after, int limit) {
        return of(user).stream()
                .sorted(NEWEST_FIRST)
                .filter(order -> after == null || isAfter(order, after))
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(Order order, Cursor after) {
        var time = order.purchase().orderTime().compareTo(after.orderTime());
        return time < 0
                || (time == 0
                        && order.orderNo().value().compareTo(after.orderNo().value()) < 0);
    }

    @Override
    public synchronized List<Order.Paid> findPaid(UserId user) {
        return of(user).stream()
                .filter(Order.Paid.class::isInstance)
                .map(Order.Paid.class::cast)
                .toList();
    }

    @Override
    public synchronized Optional<Order> findIntroductory(UserId user) {
        return lines.values().stream()
                .filter(storedOrder -> storedOrder.introductory() && isOf(storedOrder, user))
                .map(StoredOrder::order)
                .findFirst();
    }

    private static boolean isOf(StoredOrder storedOrder, UserId user) {
        return storedOrder.order().purchase().user().equals(user);
    }

    @Override
    public synchronized List<OrderEvent> findEvents(OrderNo orderNo) {
        return List.copyOf(events.getOrDefault(orderNo, List.of()));
    }

    @Override
    public synchronized List<OrderNo> findAwaitingPayment(Instant before, int limit) {
        return lines.values().stream()
                .map(StoredOrder::order)
                .filter(Order.AwaitingPayment.class::isInstance)
                .filter(order -> !order.purchase().orderTime().isAfter(before))
                .sorted(NEWEST_FIRST.reversed())
                .map(Order::orderNo)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<UserId> findBuyers(@Nullable UserId after, int limit) {
        return lines.values().stream()
                .map(storedOrder -> storedOrder.order().purchase().user())
                .distinct()
                .filter(user -> after == null || user.value() > after.value())
                .sorted(Comparator.comparingLong(UserId::value))
                .limit(limit)
                .toList();
    }
}

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

/** Orders by their numbers. */
public final class InMemoryOrders implements Orders {

    private record Line(Order order, String key, boolean introduction) {

        Line plain() {
            return new Line(order, key, false);
        }
    }

    private static final Comparator<Order> NEWEST_FIRST = Comparator.comparing(
                    (Order order) -> order.purchase().orderTime())
            .thenComparing(order -> order.orderNo().value())
            .reversed();

    private final Map<OrderNo, Line> lines = new LinkedHashMap<>();
    private final Map<OrderNo, List<OrderEvent>> events = new HashMap<>();

    @Override
    public synchronized Added add(Order.ToPay order, String idempotencyKey) {
        var purchase = order.purchase();
        if (find(purchase.user(), idempotencyKey).isPresent()) {
            return Added.KEY_USED;
        }
        if (purchase.introductory() && introduction(purchase.user()).isPresent()) {
            return Added.INTRODUCED;
        }
        lines.put(order.orderNo(), new Line(order, idempotencyKey, purchase.introductory()));
        add(OrderEvent.placed(order));
        return Added.DONE;
    }

    private void add(OrderEvent event) {
        events.computeIfAbsent(event.orderNo(), _ -> new ArrayList<>()).add(event);
    }

    @Override
    public synchronized Optional<Order> find(OrderNo orderNo) {
        return Optional.ofNullable(lines.get(orderNo)).map(Line::order);
    }

    @Override
    public synchronized Optional<Order> find(UserId user, String idempotencyKey) {
        return lines.values().stream()
                .filter(line -> line.order().purchase().user().equals(user))
                .filter(line -> line.key().equals(idempotencyKey))
                .map(Line::order)
                .findFirst();
    }

    @Override
    public Optional<Order> lock(OrderNo orderNo) {
        return find(orderNo);
    }

    @Override
    public synchronized boolean save(Order before, Order after, OrderEvent event) {
        var line = lines.get(after.orderNo());
        if (line == null || line.order().pay() != before.pay()) {
            return false;
        }
        var isTaken = after.takesIntroduction(before);
        if (isTaken) {
            lines.replaceAll((_, other) -> isOf(other, after.purchase().user()) ? other.plain() : other);
        }
        var introduction = isTaken || (line.introduction() && !(after instanceof Order.Closed));
        lines.put(after.orderNo(), new Line(after, line.key(), introduction));
        add(event);
        return true;
    }

    private List<Order> of(UserId user) {
        return lines.values().stream()
                .map(Line::order)
                .filter(order -> order.purchase().user().equals(user))
                .toList();
    }

    @Override
    public synchronized List<Order> page(UserId user, @Nullable Position after, int limit) {
        return of(user).stream()
                .sorted(NEWEST_FIRST)
                .filter(order -> after == null || isAfter(order, after))
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(Order order, Position after) {
        var time = order.purchase().orderTime().compareTo(after.orderTime());
        return time < 0
                || (time == 0
                        && order.orderNo().value().compareTo(after.orderNo().value()) < 0);
    }

    @Override
    public synchronized List<Order.Paid> paid(UserId user) {
        return of(user).stream()
                .filter(Order.Paid.class::isInstance)
                .map(Order.Paid.class::cast)
                .toList();
    }

    @Override
    public synchronized Optional<Order> introduction(UserId user) {
        return lines.values().stream()
                .filter(line -> line.introduction() && isOf(line, user))
                .map(Line::order)
                .findFirst();
    }

    private static boolean isOf(Line line, UserId user) {
        return line.order().purchase().user().equals(user);
    }

    @Override
    public synchronized List<OrderEvent> events(OrderNo orderNo) {
        return List.copyOf(events.getOrDefault(orderNo, List.of()));
    }

    @Override
    public synchronized List<OrderNo> toPay(Instant before, int limit) {
        return lines.values().stream()
                .map(Line::order)
                .filter(Order.ToPay.class::isInstance)
                .filter(order -> !order.purchase().orderTime().isAfter(before))
                .sorted(NEWEST_FIRST.reversed())
                .map(Order::orderNo)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<UserId> buyers(@Nullable UserId after, int limit) {
        return lines.values().stream()
                .map(line -> line.order().purchase().user())
                .distinct()
                .filter(user -> after == null || user.value() > after.value())
                .sorted(Comparator.comparingLong(UserId::value))
                .limit(limit)
                .toList();
    }
}

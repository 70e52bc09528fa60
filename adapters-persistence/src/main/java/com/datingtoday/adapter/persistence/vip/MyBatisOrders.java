package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.IdGenerator.Sequence;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
record MyBatisOrders(OrderMapper mapper, IdGenerator idGenerator) implements Orders {

    @Override
    public AddResult add(Order.AwaitingPayment order, String idempotencyKey) {
        var purchase = order.purchase();
        try {
            mapper.insert(OrderRow.of(order), idempotencyKey, purchase.introductory() ? 1 : null);
        } catch (DuplicateKeyException duplicateKey) {
            if (find(purchase.user(), idempotencyKey).isPresent()) {
                return AddResult.IDEMPOTENCY_KEY_USED;
            }
            if (purchase.introductory()) {
                return AddResult.INTRODUCTORY_PRICE_USED;
            }
            throw duplicateKey;
        }
        add(OrderEvent.placed(order));
        return AddResult.ADDED;
    }

    private void add(OrderEvent event) {
        mapper.insertEvent(idGenerator.next(Sequence.ORDER_EVENT), OrderEventRow.of(event));
    }

    @Override
    public Optional<Order> find(OrderNo orderNo) {
        return Optional.ofNullable(mapper.select(orderNo.value())).map(OrderRow::order);
    }

    @Override
    public Optional<Order> find(UserId user, String idempotencyKey) {
        return Optional.ofNullable(mapper.selectByKey(user.value(), idempotencyKey))
                .map(OrderRow::order);
    }

    @Override
    public Optional<Order> lock(OrderNo orderNo) {
        return Optional.ofNullable(mapper.lock(orderNo.value())).map(OrderRow::order);
    }

    @Override
    public boolean save(Order before, Order after, OrderEvent event) {
        if (after.usesIntroductoryPrice(before)) {
            mapper.releaseIntroduction(after.purchase().user().value());
        }
        if (mapper.update(OrderRow.of(after), before.payCode(), introduction(before, after)) != 1) {
            return false;
        }
        add(event);
        return true;
    }

    /** Returns the new value of the introductory-price mark: 1 to set it, 0 to clear it, null for no change. */
    private static @Nullable Integer introduction(Order before, Order after) {
        if (after.usesIntroductoryPrice(before)) {
            return 1;
        }
        return after instanceof Order.Closed ? 0 : null;
    }

    @Override
    public List<Order> findPage(UserId user, @Nullable Cursor after, int limit) {
        var rows = after == null
                ? mapper.selectPage(user.value(), null, null, limit)
                : mapper.selectPage(
                        user.value(), after.orderTime(), after.orderNo().value(), limit);
        return rows.stream().map(OrderRow::order).toList();
    }

    @Override
    public List<Order.Paid> findPaid(UserId user) {
        return mapper.selectPaid(user.value()).stream().map(OrderRow::paid).toList();
    }

    @Override
    public Optional<Order> findIntroductory(UserId user) {
        return Optional.ofNullable(mapper.selectIntroduction(user.value())).map(OrderRow::order);
    }

    @Override
    public List<OrderEvent> findEvents(OrderNo orderNo) {
        return mapper.selectEvents(orderNo.value()).stream()
                .map(OrderEventRow::event)
                .toList();
    }

    @Override
    public List<OrderNo> findAwaitingPayment(Instant before, int limit) {
        return mapper.selectUnpaid(before, limit).stream().map(OrderNo::new).toList();
    }

    @Override
    public List<UserId> findBuyers(@Nullable UserId after, int limit) {
        return mapper.selectBuyers(after == null ? 0 : after.value(), limit).stream()
                .map(UserId::new)
                .toList();
    }
}

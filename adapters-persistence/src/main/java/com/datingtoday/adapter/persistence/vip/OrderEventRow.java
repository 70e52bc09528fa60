package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.OrderEvent;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Row of {@code order_event} without its id. */
record OrderEventRow(String orderNo, @Nullable Integer payBefore, int payAfter, String cause, Instant createTime) {

    static OrderEventRow of(OrderEvent event) {
        return new OrderEventRow(
                event.orderNo().value(),
                event.before(),
                event.after(),
                event.cause().name(),
                event.time());
    }

    OrderEvent event() {
        return new OrderEvent(new OrderNo(orderNo), payBefore, payAfter, OrderCause.valueOf(cause), createTime);
    }
}

package com.datingtoday.application.vip.order;

import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.Orders.Cursor;
import com.datingtoday.domain.vip.Order;
import com.datingtoday.domain.vip.OrderNo;
import java.time.Instant;

@UseCase
record ListOrdersUseCase(Orders orders, Encryption encryption) implements ListOrders {

    @Override
    public Page<Order> list(Query query) {
        var cursors = new CursorCodec(encryption, "orders:" + query.user().value());
        var limit = PageLimit.orDefault(query.limit());
        var after = query.cursor() == null ? null : cursors.decode(query.cursor(), ListOrdersUseCase::parse);
        var found = orders.findPage(query.user(), after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(page, found.size() > limit ? cursors.encode(format(page.getLast())) : null);
    }

    private static String format(Order order) {
        return order.purchase().orderTime().toEpochMilli() + " "
                + order.orderNo().value();
    }

    private static Cursor parse(String text) {
        var parts = text.split(" ", 2);
        return new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), new OrderNo(parts[1]));
    }
}

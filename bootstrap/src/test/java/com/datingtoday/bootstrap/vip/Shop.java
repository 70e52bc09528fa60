package com.datingtoday.bootstrap.vip;

import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Reply;
import com.datingtoday.bootstrap.testing.Wire;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people do who buy, and providers who tell of it. */
final class Shop {

    static final int MONTH = 1;
    static final int QUARTER = 2;
    static final long QUARTER_FEE = 7_800;

    private Shop() {}

    static Reply order(Person buyer, int product) {
        return order(buyer, product, Wire.random(8));
    }

    static Reply order(Person buyer, int product, String key) {
        return order(buyer, "{\"product_id\": " + product + "}", key);
    }

    static Reply order(Person buyer, String json, @Nullable String key) {
        var client = buyer.client();
        var request = key == null
                ? client.signed("POST", "/api/vip/orders", json)
                : client.signed("POST", "/api/vip/orders", json, key);
        return client.wire().send(request);
    }

    /** A new order for a quarter. */
    static String ordered(Person buyer) {
        var order = order(buyer, QUARTER);
        if (order.code() != 0) {
            throw new AssertionError(order.body());
        }
        return order.data("order_no");
    }

    static String path(String orderNo) {
        return "/api/vip/orders/" + orderNo;
    }

    static Reply begin(Person buyer, String orderNo, String channel) {
        return buyer.client().post(path(orderNo) + "/payment", Map.of("channel", channel));
    }

    static int pay(Person buyer, String orderNo) {
        return Integer.parseInt(buyer.client().get(path(orderNo)).data("pay"));
    }

    static Reply vip(Person person) {
        return person.client().get("/api/vip");
    }

    static @Nullable Instant deadline(Person person) {
        var deadline = vip(person).json().at("/data/vip_deadline");
        return deadline.isNull() ? null : Instant.parse(deadline.asString());
    }

    static Receipt receipt(PaymentChannel paymentChannel, String orderNo) {
        var what = paymentChannel.isAppStore() ? new Content.StoreItem("vip.quarter", 1) : new Content.PaidAmount(Money.of(QUARTER_FEE, "CNY"));
        return new Receipt(paymentChannel, new OrderNo(orderNo), Wire.random(14), what);
    }

    /** A provider calls. */
    static Reply call(Instance instance, PaymentChannel paymentChannel, String body) {
        return instance.wire()
                .send(instance.wire()
                        .request("/api/payments/" + paymentChannel.wireName() + "/notify")
                        .POST(BodyPublishers.ofString(body)));
    }
}

package com.datingtoday.bootstrap.vip;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls of buyers and payment providers. */
final class PurchaseActions {

    static final int MONTH = 1;
    static final int QUARTER = 2;
    static final long QUARTER_FEE = 7_800;

    private PurchaseActions() {}

    static ApiReply order(TestUser buyer, int product) {
        return order(buyer, product, RawHttpClient.random(8));
    }

    static ApiReply order(TestUser buyer, int product, String key) {
        return order(buyer, "{\"product_id\": " + product + "}", key);
    }

    static ApiReply order(TestUser buyer, String json, @Nullable String key) {
        var client = buyer.client();
        var request = key == null
                ? client.signed("POST", "/api/vip/orders", json)
                : client.signed("POST", "/api/vip/orders", json, key);
        return client.wire().send(request);
    }

    /** Places an order for 90 days and returns its number. */
    static String placedOrder(TestUser buyer) {
        var order = order(buyer, QUARTER);
        if (order.code() != 0) {
            throw new AssertionError(order.body());
        }
        return order.data("order_no");
    }

    static String path(String orderNo) {
        return "/api/vip/orders/" + orderNo;
    }

    static ApiReply beginPayment(TestUser buyer, String orderNo, String channel) {
        return buyer.client().post(path(orderNo) + "/payment", Map.of("channel", channel));
    }

    static int pay(TestUser buyer, String orderNo) {
        return Integer.parseInt(buyer.client().get(path(orderNo)).data("pay"));
    }

    static ApiReply vip(TestUser testUser) {
        return testUser.client().get("/api/vip");
    }

    static @Nullable Instant deadline(TestUser testUser) {
        var deadline = vip(testUser).json().at("/data/vip_deadline");
        return deadline.isNull() ? null : Instant.parse(deadline.asString());
    }

    static Receipt receipt(PaymentChannel paymentChannel, String orderNo) {
        var what = paymentChannel.isAppStore()
                ? new Content.StoreItem("vip.quarter", 1)
                : new Content.PaidAmount(Money.of(QUARTER_FEE, "CNY"));
        return new Receipt(paymentChannel, new OrderNo(orderNo), RawHttpClient.random(14), what);
    }

    /** Sends a payment notification. */
    static ApiReply sendNotification(TestInstance testInstance, PaymentChannel paymentChannel, String body) {
        return testInstance
                .wire()
                .send(testInstance
                        .wire()
                        .request("/api/payments/" + paymentChannel.wireName() + "/notify")
                        .POST(BodyPublishers.ofString(body)));
    }
}

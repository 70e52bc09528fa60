package com.datingtoday.bootstrap.vip;

import static com.datingtoday.bootstrap.vip.PurchaseActions.QUARTER;
import static com.datingtoday.bootstrap.vip.PurchaseActions.beginPayment;
import static com.datingtoday.bootstrap.vip.PurchaseActions.deadline;
import static com.datingtoday.bootstrap.vip.PurchaseActions.order;
import static com.datingtoday.bootstrap.vip.PurchaseActions.path;
import static com.datingtoday.bootstrap.vip.PurchaseActions.pay;
import static com.datingtoday.bootstrap.vip.PurchaseActions.placedOrder;
import static com.datingtoday.bootstrap.vip.PurchaseActions.receipt;
import static com.datingtoday.bootstrap.vip.PurchaseActions.sendNotification;
import static com.datingtoday.bootstrap.vip.PurchaseActions.vip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datingtoday.application.vip.membership.CheckVipDeadlines;
import com.datingtoday.application.vip.refund.RefundOrder;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPayments;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Orders, payments and refunds, over HTTP, MySQL and Redis. */
class PurchaseIT {

    private static final String ADVANCED = "/api/users/search?height_min=170";

    private final TestInstance one = TestInstance.one();
    private final TestInstance two = TestInstance.two();
    private final TestUser anna = TestUser.adult(one);

    @Test
    void a_payment_grants_vip_on_every_instance_and_a_refund_ends_it() {
        assertThat(anna.client().get(ADVANCED).code()).isEqualTo(1501);
        var orderNo = placedOrder(anna);
        assertThat(beginPayment(anna, orderNo, "alipay")
                        .json()
                        .at("/data/fields/pay_url")
                        .asString())
                .contains(orderNo);
        assertThat(pay(anna, orderNo)).isZero();

        var told = sendNotification(
                one, PaymentChannel.ALIPAY, TestPayments.ALIPAY.pay(receipt(PaymentChannel.ALIPAY, orderNo)));

        assertThat(told.body()).isEqualTo("success");
        assertThat(pay(anna, orderNo)).isEqualTo(1);
        assertThat(Objects.requireNonNull(deadline(anna)))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(89)), Instant.now().plus(Duration.ofDays(91)));
        assertThat(vip(anna).json().at("/data/active").asBoolean()).isTrue();
        for (var testInstance : List.of(one, two)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> anna.at(testInstance).client().get(ADVANCED).code() == 0);
        }

        one.bean(RefundOrder.class).refund(new RefundOrder.Command(new OrderNo(orderNo)));

        for (var testInstance : List.of(one, two)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> anna.at(testInstance).client().get(ADVANCED).code() == 1501);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> pay(anna, orderNo) == 3);
        assertThat(deadline(anna)).isNull();
    }

    @Test
    void a_duplicate_payment_is_refunded_by_a_scheduled_job() {
        var orderNo = placedOrder(anna);
        var second = receipt(PaymentChannel.WECHAT, orderNo);
        sendNotification(one, PaymentChannel.ALIPAY, TestPayments.ALIPAY.pay(receipt(PaymentChannel.ALIPAY, orderNo)));

        sendNotification(two, PaymentChannel.WECHAT, TestPayments.WECHAT.pay(second));

        await().atMost(Duration.ofSeconds(30)).until(() -> TestPayments.WECHAT.isRefunded(second.tradeNo()));
        assertThat(pay(anna, orderNo)).isEqualTo(1);
    }

    @Test
    void a_lost_notification_is_replaced_by_a_query_of_the_provider() {
        var quick = TestInstance.start("--datingtoday.vip.reconciliation.interval=1s");
        try {
            var orderNo = placedOrder(anna);
            beginPayment(anna.at(quick), orderNo, "alipay");
            TestPayments.ALIPAY.pay(receipt(PaymentChannel.ALIPAY, orderNo));

            await().atMost(Duration.ofSeconds(30)).until(() -> pay(anna, orderNo) == 1);
        } finally {
            quick.close();
        }
    }

    @Test
    void a_client_submits_the_receipt_of_a_store_purchase() {
        var orderNo = placedOrder(anna);
        var bought = receipt(PaymentChannel.APPLE, orderNo);
        TestPayments.APPLE.pay(bought);
        var fields = Map.of("channel", "apple", "receipt", bought.tradeNo());

        var paid = anna.client().post(path(orderNo) + "/receipt", fields);

        assertThat(paid.data("pay")).isEqualTo("1");
        assertThat(paid.data("channel")).isEqualTo("apple");
        assertThat(anna.client().post(path(orderNo) + "/receipt", fields).body())
                .isEqualTo(paid.body());
        assertThat(anna.client()
                        .post(path(placedOrder(anna)) + "/receipt", fields)
                        .code())
                .isEqualTo(1509);
        assertThat(anna.client()
                        .post(path(orderNo) + "/receipt", Map.of("channel", "apple", "receipt", "forged"))
                        .code())
                .isEqualTo(1508);
    }

    @Test
    void the_server_sets_the_price_and_an_idempotency_key_creates_one_order() {
        var first = order(anna, QUARTER, "the-first-key");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.data("fee")).isEqualTo("7800");
        assertThat(order(anna.at(two), QUARTER, "the-first-key").body()).isEqualTo(first.body());
        assertThat(order(anna, 1, "the-first-key").code()).isEqualTo(1505);
        assertThat(order(TestUser.adult(one), QUARTER, "the-first-key").data("order_no"))
                .isNotEqualTo(first.data("order_no"));
        assertThat(order(anna, "{\"product_id\": 2, \"fee\": 1}", "another-key").msg())
                .contains("fee");
        assertThat(order(anna, "{\"product_id\": 2}", null).msg()).contains("Idempotency-Key");
        assertThat(order(anna, "{\"product_id\": 2}", "short").msg()).contains("Idempotency-Key");
        for (var product : List.of("99", "0", "-1", "\"x\"")) {
            assertThat(order(anna, "{\"product_id\": " + product + "}", "another-key")
                            .code())
                    .as(product)
                    .isIn(300, 1502);
        }
        assertThat(anna.client().get("/api/vip/orders").json().at("/data/list")).hasSize(1);
        assertThat(anna.client().get("/api/vip/products").json().at("/data/list"))
                .hasSize(3);
    }

    @Test
    void only_the_buyer_can_access_an_order() {
        var orderNo = placedOrder(anna);
        var bob = TestUser.adult(one);
        for (var apiReply : List.of(
                bob.client().get(path(orderNo)),
                bob.client().post(path(orderNo) + "/cancel"),
                beginPayment(bob, orderNo, "alipay"),
                bob.client().post(path(orderNo) + "/receipt", Map.of("channel", "apple", "receipt", "x")))) {
            assertThat(apiReply.status()).isEqualTo(404);
            assertThat(apiReply.code()).isEqualTo(1503);
        }
        assertThat(anna.client().get(path("0".repeat(32))).code()).isEqualTo(1503);
        assertThat(anna.client().get(path("nonsense")).code()).isEqualTo(300);
        assertThat(beginPayment(anna, orderNo, "cash").code()).isEqualTo(300);
        var old = one.scheme1();
        var token = old.logIn(RawHttpClient.phone()).data("token");
        assertThat(old.post("/api/vip/orders", Map.of("product_id", "2"), token).code())
                .isEqualTo(1003);
    }

    @Test
    void a_cancelled_order_cannot_be_paid_but_a_payment_that_arrives_still_settles_it() {
        var orderNo = placedOrder(anna);
        assertThat(anna.client().post(path(orderNo) + "/cancel").data("pay")).isEqualTo("2");
        assertThat(anna.client().post(path(orderNo) + "/cancel").code()).isZero();
        assertThat(beginPayment(anna, orderNo, "alipay").code()).isEqualTo(1504);

        sendNotification(one, PaymentChannel.ALIPAY, TestPayments.ALIPAY.pay(receipt(PaymentChannel.ALIPAY, orderNo)));

        assertThat(pay(anna, orderNo)).isEqualTo(1);
        assertThat(anna.client().post(path(orderNo) + "/cancel").status()).isEqualTo(409);
    }

    @Test
    void a_forged_notification_changes_nothing() {
        var orderNo = placedOrder(anna);

        assertThat(sendNotification(one, PaymentChannel.ALIPAY, "forged").body())
                .isEqualTo("fail");
        assertThat(sendNotification(one, PaymentChannel.SANDBOX, "forged").status())
                .isGreaterThanOrEqualTo(400);
        assertThat(one.wire()
                        .send(one.wire().request("/api/payments/cash/notify").POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(404);
        assertThat(sendNotification(one, PaymentChannel.ALIPAY, "x".repeat(70_000))
                        .status())
                .isEqualTo(413);

        assertThat(pay(anna, orderNo)).isZero();
        assertThat(deadline(anna)).isNull();
    }

    @Test
    void an_unavailable_provider_is_reported_and_the_order_stays_open() {
        var orderNo = placedOrder(anna);
        TestPayments.WECHAT.setUnavailable(true);
        try {
            var apiReply = beginPayment(anna, orderNo, "wechat");
            assertThat(apiReply.status()).isEqualTo(503);
            assertThat(apiReply.code()).isEqualTo(1900);
        } finally {
            TestPayments.WECHAT.setUnavailable(false);
        }
        assertThat(beginPayment(anna, orderNo, "wechat").code()).isZero();
    }

    @Test
    void the_check_of_vip_deadlines_corrects_nothing() {
        sendNotification(
                one, PaymentChannel.ALIPAY, TestPayments.ALIPAY.pay(receipt(PaymentChannel.ALIPAY, placedOrder(anna))));

        var checkResult = one.bean(CheckVipDeadlines.class).check();

        assertThat(checkResult.checked()).isPositive();
        assertThat(checkResult.corrected()).isEmpty();
    }
}

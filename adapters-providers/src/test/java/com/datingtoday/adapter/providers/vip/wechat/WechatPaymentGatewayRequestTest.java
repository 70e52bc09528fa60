package com.datingtoday.adapter.providers.vip.wechat;

import static com.datingtoday.adapter.providers.vip.OrderSamples.ORDER_NO;
import static com.datingtoday.adapter.providers.vip.OrderSamples.product;
import static com.datingtoday.adapter.providers.vip.OrderSamples.toPay;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.MERCHANT;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.TRADE_NO;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentNotification.RefundFailed;
import com.datingtoday.domain.vip.PaymentNotification.Refunded;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content.PaidAmount;
import com.datingtoday.domain.vip.VipError;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks requests against a stub that follows the documentation. */
@Timeout(120)
class WechatPaymentGatewayRequestTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");
    private static final String REFUND_NO = "refund-" + TRADE_NO;

    private final WechatStub wechat = new WechatStub();
    private final List<WechatPaymentGateway> opened = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        opened.forEach(WechatPaymentGateway::close);
        wechat.close();
    }

    private WechatPaymentGateway open(String endpoint, BoundedCalls calls) {
        var settings = WechatSamples.settings(folder, endpoint);
        var gateway = WechatSamples.open(settings, calls, Clock.systemUTC());
        opened.add(gateway);
        return gateway;
    }

    private WechatPaymentGateway open() {
        return open(wechat.endpoint(), OrderSamples.patient());
    }

    private static Map<String, String> begin(WechatPaymentGateway gateway, PaymentScene scene) {
        return gateway.createPayment(toPay(1000, NOW), product(1000, "CNY"), scene, OrderSamples.ADDRESS);
    }

    private static List<PaymentNotification> ask(WechatPaymentGateway gateway, Payment... trades) {
        return gateway.query(ORDER_NO, List.of(trades), NOW);
    }

    private static Payment payment(long minor) {
        return OrderSamples.payment(PaymentChannel.WECHAT, TRADE_NO, minor);
    }

    private static Receipt receipt() {
        return new Receipt(PaymentChannel.WECHAT, ORDER_NO, TRADE_NO, new PaidAmount(Money.of(1000, "CNY")));
    }

    private JsonNode lastBody() {
        return new JsonMapper().readTree(wechat.messages().getLast().getOrDefault("body", ""));
    }

    private String lastLine() {
        var last = wechat.messages().getLast();
        return last.get("method") + " " + last.get("target");
    }

    @Test
    void an_app_gets_signed_payment_fields() {
        var fields = begin(open(), PaymentScene.APP);

        assertThat(fields)
                .containsOnlyKeys("appid", "partnerid", "prepayid", "package", "noncestr", "timestamp", "sign")
                .containsEntry("appid", WechatSamples.APP)
                .containsEntry("partnerid", MERCHANT)
                .containsEntry("prepayid", WechatStub.PREPAY_ID)
                .containsEntry("package", "Sign=WXPay");
        assertThat(fields.get("timestamp")).matches("[0-9]{10}");
        var message = "%s\n%s\n%s\n%s\n"
                .formatted(
                        fields.get("appid"), fields.get("timestamp"), fields.get("noncestr"), fields.get("prepayid"));
        var sign = fields.getOrDefault("sign", "");
        assertThat(WechatSamples.isSigned(WechatSamples.OURS.getPublic(), message, sign))
                .isTrue();
        assertThat(lastLine()).isEqualTo("POST /v3/pay/transactions/app");
        assertThat(lastBody()).isEqualTo(new JsonMapper().readTree("""
                {"appid":"wx8888888888888888","mchid":"1900000109","description":"VIP Ⅰ 月 & <more>",
                "out_trade_no":"0123456789abcdef0123456789abcdef","time_expire":"2026-03-01T18:30:00+08:00",
                "notify_url":"https://dating.example/api/payments/wechat/notify",
                "amount":{"total":1000,"currency":"CNY"}}"""));
    }

    @Test
    void a_web_page_gets_a_payment_url() {
        assertThat(begin(open(), PaymentScene.WEB)).isEqualTo(Map.of("h5_url", WechatStub.H5_URL));

        assertThat(lastLine()).isEqualTo("POST /v3/pay/transactions/h5");
        assertThat(lastBody()).isEqualTo(new JsonMapper().readTree("""
                {"appid":"wx8888888888888888","mchid":"1900000109","description":"VIP Ⅰ 月 & <more>",
                "out_trade_no":"0123456789abcdef0123456789abcdef","time_expire":"2026-03-01T18:30:00+08:00",
                "notify_url":"https://dating.example/api/payments/wechat/notify",
                "amount":{"total":1000,"currency":"CNY"},
                "scene_info":{"payer_client_ip":"203.0.113.7","h5_info":{"type":"Wap"}}}"""));
    }

    @ParameterizedTest
    @EnumSource
    void a_paid_or_closed_order_cannot_be_paid(PaymentScene scene) {
        var gateway = open();
        wechat.orders.put(OrderSamples.NUMBER, transaction("SUCCESS", 1000));
        refused(() -> begin(gateway, scene), 1);
        wechat.orders.put(OrderSamples.NUMBER, transaction("CLOSED", 1000));
        refused(() -> begin(gateway, scene), 2);
        wechat.answer(wechat.error(403, "ORDERCLOSED"));
        refused(() -> begin(gateway, scene), 2);
    }

    private static void refused(Runnable beginning, int pay) {
        assertThatThrownBy(beginning::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.OrderClosed(pay)));
    }

    @Test
    void an_amount_beyond_fen_is_rejected() {
        var gateway = open();
        var dear = Integer.MAX_VALUE + 1L;
        var dollars = toPay(1000, "USD", NOW);

        OrderSamples.unavailable(() ->
                gateway.createPayment(toPay(dear, NOW), product(dear, "CNY"), PaymentScene.APP, OrderSamples.ADDRESS));
        OrderSamples.unavailable(
                () -> gateway.createPayment(dollars, product(1000, "USD"), PaymentScene.WEB, OrderSamples.ADDRESS));
        assertThat(wechat.messages()).isEmpty();
    }

    @Test
    void a_product_name_is_truncated_between_characters() {
        assertThat(WechatRequestFactory.truncate("a".repeat(127))).hasSize(127);
        assertThat(WechatRequestFactory.truncate("a".repeat(128))).hasSize(127);
        assertThat(WechatRequestFactory.truncate("月".repeat(43))).isEqualTo("月".repeat(42));
        assertThat(WechatRequestFactory.truncate("a".repeat(124) + "😀")).isEqualTo("a".repeat(124));
        assertThat(WechatRequestFactory.truncate("")).isEmpty();
    }

    @Test
    void a_query_finds_a_payment() {
        var gateway = open();
        assertThat(ask(gateway)).isEmpty();
        assertThat(lastLine())
                .isEqualTo("GET /v3/pay/transactions/out-trade-no/" + OrderSamples.NUMBER + "?mchid=" + MERCHANT);

        wechat.orders.put(OrderSamples.NUMBER, transaction("SUCCESS", 1000));
        assertThat(ask(gateway)).containsExactly(new Paid(receipt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTPAY", "USERPAYING", "CLOSED", "PAYERROR", "REVOKED", "ACCEPT"})
    void a_query_finds_no_payment_for_an_unpaid_order(String state) {
        // Nothing was paid, so there are no trade numbers.
        wechat.orders.put(OrderSamples.NUMBER, """
                {"appid":"%s","mchid":"%s","out_trade_no":"%s","trade_state":"%s","trade_state_desc":"-"}""".formatted(WechatSamples.APP, MERCHANT, OrderSamples.NUMBER, state));

        assertThat(ask(open(), payment(1000))).isEmpty();
    }

    @Test
    void a_query_finds_a_refund() {
        var gateway = open();
        var refunded = new Refunded(receipt(), Money.of(1000, "CNY"), Instant.parse("2026-03-01T10:01:02Z"));
        wechat.orders.put(OrderSamples.NUMBER, transaction("REFUND", 1000));
        // The merchant has refunded it manually, fully or in part, or has tried to.
        assertThat(ask(gateway)).containsExactly(new Paid(receipt()));

        standing("PROCESSING");
        assertThat(ask(gateway)).containsExactly(new Paid(receipt()));
        standing("SUCCESS");
        assertThat(ask(gateway)).containsExactly(new Paid(receipt()), refunded);
        assertThat(lastLine()).isEqualTo("GET /v3/refund/domestic/refunds/" + REFUND_NO);
        for (var status : List.of("CLOSED", "ABNORMAL")) {
            standing(status);
            assertThat(ask(gateway))
                    .containsExactly(new Paid(receipt()), new RefundFailed(PaymentChannel.WECHAT, ORDER_NO, TRADE_NO));
        }
    }

    private void standing(String status) {
        wechat.refunds.put(REFUND_NO, WechatStub.refund(REFUND_NO, status, 1000, 1000));
    }

    @Test
    void a_requested_refund_is_queried_in_every_order_state() {
        var gateway = open();
        wechat.orders.put(OrderSamples.NUMBER, transaction("SUCCESS", 1000));
        standing("CLOSED");

        assertThat(ask(gateway)).containsExactly(new Paid(receipt()));
        assertThat(ask(gateway, payment(1000)))
                .containsExactly(new Paid(receipt()), new RefundFailed(PaymentChannel.WECHAT, ORDER_NO, TRADE_NO));
        wechat.refunds.clear();
        assertThat(ask(gateway, payment(1000))).containsExactly(new Paid(receipt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"appid\":\"wx8888888888888888\" > \"appid\":\"wx8888888888888889\"",
                "\"mchid\":\"1900000109\" > \"mchid\":\"1900000108\"",
                "\"0123456789abcdef0123456789abcdef\" > \"ffffffffffffffffffffffffffffffff\"",
                "\"currency\":\"CNY\" > \"currency\":\"USD\"",
                "\"total\":1000 > \"total\":null",
                "\"SUCCESS\" > \"NEW_STATE\""
            })
    void a_response_about_another_order_is_an_outage(String change) {
        var parts = change.split(" > ", -1);
        wechat.orders.put(OrderSamples.NUMBER, transaction("SUCCESS", 1000).replace(parts[0], parts[1]));

        var gateway = open();
        OrderSamples.unavailable(() -> ask(gateway));
    }

    @Test
    void a_response_about_another_refund_is_an_outage() {
        var gateway = open();
        wechat.orders.put(OrderSamples.NUMBER, transaction("REFUND", 1000));
        for (var total : List.of(999, 1001)) {
            wechat.refunds.put(REFUND_NO, WechatStub.refund(REFUND_NO, "SUCCESS", 1, total));
            OrderSamples.unavailable(() -> ask(gateway));
        }
        wechat.answer(wechat.signed(200, WechatStub.refund("refund-other", "SUCCESS", 1000, 1000)));
        OrderSamples.unavailable(() -> gateway.refund(payment(1000)));
    }

    @Test
    void closing_affects_only_an_open_order() {
        var gateway = open();
        gateway.close(ORDER_NO);
        assertThat(lastLine()).isEqualTo("POST /v3/pay/transactions/out-trade-no/" + OrderSamples.NUMBER + "/close");
        assertThat(lastBody()).isEqualTo(new JsonMapper().readTree("{\"mchid\":\"1900000109\"}"));
        wechat.orders.put(OrderSamples.NUMBER, transaction("NOTPAY", 1000));
        gateway.close(ORDER_NO);
        wechat.orders.put(OrderSamples.NUMBER, transaction("SUCCESS", 1000));
        gateway.close(ORDER_NO);
        wechat.answer(wechat.error(400, "ORDER_CLOSED"));
        gateway.close(ORDER_NO);

        assertThat(wechat.messages()).hasSize(4);
        wechat.answer(wechat.error(500, "SYSTEM_ERROR"));
        OrderSamples.unavailable(() -> gateway.close(ORDER_NO));
    }

    @Test
    void a_repeated_refund_request_is_one_refund() {
        var gateway = open();
        wechat.orders.put(OrderSamples.NUMBER, transaction("SUCCESS", 1000));

        assertThat(gateway.refund(payment(1000))).isEqualTo(RefundState.PENDING);
        assertThat(lastBody()).isEqualTo(new JsonMapper().readTree("""
                {"transaction_id":"4200002345202603011234567890",
                "out_refund_no":"refund-4200002345202603011234567890",
                "notify_url":"https://dating.example/api/payments/wechat/notify",
                "amount":{"refund":1000,"total":1000,"currency":"CNY"}}"""));
        wechat.nextRefund.set("SUCCESS");
        assertThat(gateway.refund(payment(1000))).isEqualTo(RefundState.PENDING);
        standing("SUCCESS");
        assertThat(gateway.refund(payment(1000))).isEqualTo(RefundState.DONE);

        assertThat(wechat.messages()).hasSize(3);
        assertThat(wechat.refunds).containsOnlyKeys(REFUND_NO);
        assertThat(REFUND_NO).matches("[0-9A-Za-z_|*@-]{1,64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "ABNORMAL"})
    void a_refund_can_fail(String status) {
        wechat.orders.put(OrderSamples.NUMBER, transaction("SUCCESS", 1000));
        wechat.nextRefund.set(status);

        assertThat(open().refund(payment(1000))).isEqualTo(RefundState.FAILED);
    }

    @Test
    void an_unknown_trade_is_not_refunded_and_a_missing_balance_is_retried() {
        var gateway = open();
        assertThat(gateway.refund(payment(1000))).isEqualTo(RefundState.FAILED);

        wechat.answer(wechat.error(403, "NOT_ENOUGH"));
        OrderSamples.unavailable(() -> gateway.refund(payment(1000)));
        wechat.answer(wechat.error(400, "INVALID_REQUEST"));
        OrderSamples.unavailable(() -> gateway.refund(payment(1000)));
    }
}

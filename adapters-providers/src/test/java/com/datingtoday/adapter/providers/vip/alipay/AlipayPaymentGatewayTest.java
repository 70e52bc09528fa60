package com.datingtoday.adapter.providers.vip.alipay;

import static com.datingtoday.adapter.providers.vip.OrderSamples.ORDER_NO;
import static com.datingtoday.adapter.providers.vip.OrderSamples.product;
import static com.datingtoday.adapter.providers.vip.OrderSamples.toPay;
import static com.datingtoday.adapter.providers.vip.OrderSamples.unavailable;
import static com.datingtoday.adapter.providers.vip.alipay.AlipaySamples.encode;
import static com.datingtoday.adapter.providers.vip.alipay.AlipayStub.OURS;
import static com.datingtoday.adapter.providers.vip.alipay.AlipayStub.THEIRS;
import static com.datingtoday.adapter.providers.vip.alipay.AlipayStub.TRADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentNotification.Refunded;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content.PaidAmount;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class AlipayPaymentGatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    Path folder;

    private final AlipayStub alipay = new AlipayStub();

    @AfterEach
    void close() {
        alipay.close();
    }

    private AlipayPaymentGateway open(BoundedCalls calls) {
        return open(calls, alipay.endpoint());
    }

    private AlipayPaymentGateway open(BoundedCalls calls, @Nullable String endpoint) {
        var settings = new AlipaySettings(
                AlipayStub.APP,
                AlipayStub.SELLER,
                file("ours", encode(OURS.getPrivate())),
                file(
                        "theirs",
                        AlipaySamples.pem("PUBLIC KEY", THEIRS.getPublic().getEncoded())),
                null,
                endpoint == null ? null : endpoint + "/gateway.do",
                "https://www.example.com/paid");
        return AlipayPaymentGateway.open(settings, AlipaySamples.CALLBACK_URL, OrderSamples.TIMEOUTS, calls);
    }

    private AlipayPaymentGateway open() {
        return open(OrderSamples.patient());
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Receipt receipt(long minor) {
        return new Receipt(PaymentChannel.ALIPAY, ORDER_NO, TRADE, new PaidAmount(Money.of(minor, "CNY")));
    }

    private static Payment payment(long minor) {
        return OrderSamples.payment(PaymentChannel.ALIPAY, TRADE, minor);
    }

    @ParameterizedTest
    @CsvSource({"1,0.01", "100,1.00", "3000,30.00", "123456789,1234567.89"})
    void an_app_gets_a_signed_order_string(long minor, String yuan) {
        var fields = open(OrderSamples.patient(), null)
                .createPayment(toPay(minor, NOW), product(minor, "CNY"), PaymentScene.APP, OrderSamples.ADDRESS);

        var order = new TreeMap<>(ProviderStub.form(fields.get("order_string")));
        assertSigned(order);
        assertThat(order)
                .containsEntry("method", "alipay.trade.app.pay")
                .containsEntry("app_id", AlipayStub.APP)
                .containsEntry("notify_url", "https://api.example.com/api/payments/alipay/notify");
        var content = new JsonMapper().readTree(order.get("biz_content"));
        assertThat(content.at("/out_trade_no").asString()).isEqualTo(OrderSamples.NUMBER);
        assertThat(content.at("/total_amount").asString()).isEqualTo(yuan);
        assertThat(content.at("/time_expire").asString()).isEqualTo("2026-11-23 10:30:00");
        assertThat(content.at("/subject").asString()).startsWith("VIP").doesNotContain("&", "<", "=", "/");
        assertThat(alipay.messages()).isEmpty();
    }

    @Test
    void a_browser_gets_a_signed_url() {
        var fields =
                open().createPayment(toPay(3000, NOW), product(3000, "CNY"), PaymentScene.WEB, OrderSamples.ADDRESS);

        var address = URI.create(Objects.requireNonNull(fields.get("pay_url")));
        assertThat(address.toString()).startsWith(alipay.endpoint() + "/gateway.do?");
        var order = new TreeMap<>(ProviderStub.form(address.getRawQuery()));
        assertSigned(order);
        assertThat(order)
                .containsEntry("method", "alipay.trade.wap.pay")
                .containsEntry("return_url", "https://www.example.com/paid");
        assertThat(order.get("biz_content")).contains(OrderSamples.NUMBER, "30.00", "QUICK_WAP_WAY");
    }

    private static void assertSigned(Map<String, String> order) {
        var signature = Objects.requireNonNull(order.remove("sign"));
        assertThat(AlipayStub.verify(AlipayStub.content(order), signature, OURS))
                .isTrue();
    }

    @Test
    void only_yuan_is_supported() {
        assertThat(open().supports(product(1, "CNY"))).isTrue();
        assertThat(open().supports(product(1, "USD"))).isFalse();
        assertThatThrownBy(() -> open().parseReceipt("anything")).isInstanceOf(DomainException.class);
    }

    @Test
    void a_callback_response_is_exactly_what_alipay_expects() {
        assertThat(open().callbackResponse(true))
                .isEqualTo(new CallbackResponse(200, "text/plain; charset=UTF-8", "success"));
        assertThat(open().callbackResponse(false))
                .isEqualTo(new CallbackResponse(200, "text/plain; charset=UTF-8", "fail"));
    }

    @Test
    void an_unknown_or_open_order_is_not_paid() {
        assertThat(open().query(ORDER_NO, List.of(), NOW)).isEmpty();
        alipay.status = "WAIT_BUYER_PAY";
        assertThat(open().query(ORDER_NO, List.of(), NOW)).isEmpty();
        alipay.status = "TRADE_CLOSED";
        assertThat(open().query(ORDER_NO, List.of(), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.01,1", "1234567.89,123456789", "30,3000", "30.5,3050"})
    void a_query_finds_a_payment_with_its_exact_amount(String yuan, long minor) {
        alipay.status = "TRADE_SUCCESS";
        alipay.amount = yuan;

        assertThat(open().query(ORDER_NO, List.of(), NOW)).containsExactly(new Paid(receipt(minor)));
    }

    @Test
    void a_paid_and_closed_trade_was_refunded() {
        alipay.status = "TRADE_CLOSED";
        alipay.wasPaid = true;

        assertThat(open().query(ORDER_NO, List.of(), NOW))
                .containsExactly(new Paid(receipt(1)), new Refunded(receipt(1), null, NOW));
    }

    @Test
    void closing_affects_only_an_open_order() {
        open().close(ORDER_NO);
        alipay.status = "WAIT_BUYER_PAY";
        open().close(ORDER_NO);
        assertThat(alipay.status).isEqualTo("TRADE_CLOSED");
        open().close(ORDER_NO);
        alipay.status = "TRADE_SUCCESS";
        open().close(ORDER_NO);
        assertThat(alipay.status).isEqualTo("TRADE_SUCCESS");
    }

    @Test
    void a_repeated_refund_request_is_one_refund() {
        alipay.status = "TRADE_SUCCESS";

        assertThat(open().refund(payment(3000))).isEqualTo(RefundState.DONE);
        assertThat(open().refund(payment(3000))).isEqualTo(RefundState.DONE);

        assertThat(alipay.refunds()).containsExactly(Map.entry("refund-" + TRADE, "30.00"));
    }

    @Test
    void a_refund_can_be_pending() {
        alipay.slow = true;
        assertThat(open().refund(payment(1))).isEqualTo(RefundState.PENDING);
        alipay.slow = false;
        assertThat(open().refund(payment(1))).isEqualTo(RefundState.DONE);
        assertThat(alipay.refunds()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACQ.TRADE_NOT_EXIST",
                "ACQ.TRADE_HAS_FINISHED",
                "ACQ.TRADE_HAS_CLOSE",
                "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL"
            })
    void an_impossible_refund_fails(String refusal) {
        alipay.refusal = refusal;
        assertThat(open().refund(payment(1))).isEqualTo(RefundState.FAILED);
    }

    @Test
    void a_manual_refund_counts_as_refunded() {
        alipay.refusal = "ACQ.TRADE_HAS_CLOSE";
        alipay.status = "TRADE_CLOSED";
        alipay.wasPaid = true;
        assertThat(open().refund(payment(1))).isEqualTo(RefundState.DONE);
    }

    @Test
    void only_the_remaining_amount_is_refunded() {
        alipay.status = "TRADE_SUCCESS";
        var payment = payment(3000);
        var part = new Payment(
                payment.channel(),
                payment.tradeNo(),
                payment.orderNo(),
                payment.amount(),
                Money.of(1000, "CNY"),
                payment.state(),
                payment.receiveTime(),
                payment.factTime());

        assertThat(open().refund(part)).isEqualTo(RefundState.DONE);

        assertThat(alipay.refunds()).containsValue("20.00");
    }

    @Test
    void a_refund_without_merchant_balance_is_retried() {
        alipay.refusal = "ACQ.SELLER_BALANCE_NOT_ENOUGH";
        unavailable(() -> open().refund(payment(1)));
    }

    @Test
    void an_unsigned_response_is_an_outage() {
        alipay.status = "TRADE_SUCCESS";
        alipay.signer = OURS.getPrivate();

        unavailable(() -> open().query(ORDER_NO, List.of(), NOW));
        unavailable(() -> open().refund(payment(1)));
    }

    @Test
    void an_invalid_response_is_an_outage() {
        alipay.status = "TRADE_SUCCESS";
        alipay.amount = "0.001";
        unavailable(() -> open().query(ORDER_NO, List.of(), NOW));
        alipay.answer(ProviderStub.json(200, "{}"));
        unavailable(() -> open().query(ORDER_NO, List.of(), NOW));
        alipay.answer(ProviderStub.text(502, "text/html", "<html>"));
        unavailable(() -> open().close(ORDER_NO));
        alipay.answer(ProviderStub.hangingUp());
        unavailable(() -> open().query(ORDER_NO, List.of(), NOW));
        alipay.answer(ProviderStub.json(200, "{\"error_response\":" + AlipayStub.no("isp.unknow-error") + "}"));
        unavailable(() -> open().refund(payment(1)));
    }

    @Test
    void a_missing_or_slow_response_times_out() {
        alipay.answer(alipay.hanging());
        unavailable(() -> open(OrderSamples.impatient()).query(ORDER_NO, List.of(), NOW));
        alipay.answer(alipay.trickling());
        unavailable(() -> open(OrderSamples.impatient()).close(ORDER_NO));
    }

    @Test
    void an_unreadable_key_is_named() {
        var good = file("good", encode(OURS.getPrivate()));
        assertThatThrownBy(() -> AlipayKeys.read(settings(folder.resolve("none").toString(), good)))
                .hasMessage("datingtoday.payment.alipay.private-key-file cannot be read");
        assertThatThrownBy(() -> AlipayKeys.read(settings(good, file("bad", "c2VjcmV0"))))
                .hasMessage("datingtoday.payment.alipay.public-key-file holds nothing of that kind")
                .hasMessageNotContaining("c2VjcmV0");
    }

    private static AlipaySettings settings(String ours, String theirs) {
        return new AlipaySettings(AlipayStub.APP, AlipayStub.SELLER, ours, theirs, null, null, null);
    }
}

package com.datingtoday.adapter.providers.vip.wechat;

import static com.datingtoday.adapter.providers.vip.OrderSamples.ORDER_NO;
import static com.datingtoday.adapter.providers.vip.OrderSamples.product;
import static com.datingtoday.adapter.providers.vip.OrderSamples.toPay;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.TRADE_NO;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content.PaidAmount;
import com.wechat.pay.java.core.http.okhttp.OkHttpClientAdapter;
import com.wechat.pay.java.service.payments.h5.H5Service;
import com.wechat.pay.java.service.payments.h5.model.PrepayRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks outages of WeChat Pay and responses of other servers. */
@Timeout(120)
class WechatPaymentGatewayOutageTest {

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

    private static List<PaymentNotification> ask(WechatPaymentGateway gateway) {
        return gateway.query(ORDER_NO, List.of(), NOW);
    }

    private static Payment payment(long minor) {
        return OrderSamples.payment(PaymentChannel.WECHAT, TRADE_NO, minor);
    }

    private static Receipt receipt() {
        return new Receipt(PaymentChannel.WECHAT, ORDER_NO, TRADE_NO, new PaidAmount(Money.of(1000, "CNY")));
    }

    /** Returns one call of each operation. */
    private static List<Consumer<WechatPaymentGateway>> questions() {
        return List.of(
                gateway -> begin(gateway, PaymentScene.APP),
                gateway -> begin(gateway, PaymentScene.WEB),
                WechatPaymentGatewayOutageTest::ask,
                gateway -> gateway.close(ORDER_NO),
                gateway -> gateway.refund(payment(1000)));
    }

    @Test
    void errors_and_malformed_responses_are_outages_without_retry() {
        var gateway = open();
        var answers = List.of(
                wechat.error(400, "PARAM_ERROR"),
                wechat.error(401, "SIGN_ERROR"),
                wechat.error(429, "FREQUENCY_LIMITED"),
                wechat.error(500, "SYSTEM_ERROR"),
                wechat.error(500, "hidden 0123456789abcdef0123456789abcdef"),
                ProviderStub.with("Retry-After", "0", wechat.error(503, "SYSTEM_ERROR")),
                ProviderStub.with("Location", "/elsewhere", wechat.error(302, "MOVED")),
                ProviderStub.text(502, "text/html", "<html>hidden</html>"),
                ProviderStub.json(500, ""),
                ProviderStub.json(404, "null"),
                ProviderStub.hangingUp());
        for (var stubResponse : answers) {
            wechat.answer(stubResponse);
            questions().forEach(question -> OrderSamples.unavailable(() -> question.accept(gateway)));
        }
        assertThat(wechat.messages()).hasSize(answers.size() * questions().size());
    }

    @Test
    void an_unsigned_response_is_an_outage() {
        var gateway = open();
        var good = "{\"prepay_id\":\"1\",\"h5_url\":\"https://evil.example\",\"out_refund_no\":\"" + REFUND_NO
                + "\",\"status\":\"SUCCESS\"," + transaction("SUCCESS", 1000).substring(1);
        var old = Instant.now().minus(Duration.ofMinutes(6));
        var unsigned = List.of(
                ProviderStub.json(200, good),
                ProviderStub.json(200, "{}"),
                ProviderStub.json(204, ""),
                wechat.signedAt(old, 200, good),
                ProviderStub.with("Wechatpay-Nonce", "other", ProviderStub.json(200, good)));
        unsigned.forEach(stubResponse -> nobody(gateway, stubResponse));
        wechat.key.set(WechatSamples.STRANGER);
        nobody(gateway, wechat.signed(200, good));
        wechat.key.set(WechatSamples.WECHAT);
        wechat.serial.set(WechatSamples.KEY_ID + "1");
        nobody(gateway, wechat.signed(200, good));
        wechat.serial.set(WechatSamples.KEY_ID);
        wechat.answer(wechat.signed(200, good));
        assertThat(ask(gateway)).containsExactly(new Paid(receipt()));
        var tooLong = "\"attach\":\"" + "1".repeat(256 * 1024) + "\"";
        nobody(gateway, wechat.signed(200, good.replace("\"attach\":\"\"", tooLong)));
    }

    private void nobody(WechatPaymentGateway gateway, ProviderStub.StubResponse stubResponse) {
        wechat.answer(stubResponse);
        questions().forEach(question -> OrderSamples.unavailable(() -> question.accept(gateway)));
    }

    @Test
    void a_missing_or_slow_response_is_an_outage() {
        var impatient = open(wechat.endpoint(), OrderSamples.impatient());
        wechat.answer(wechat.hanging());
        OrderSamples.unavailable(() -> ask(impatient));
        wechat.answer(wechat.trickling());
        OrderSamples.unavailable(() -> ask(impatient));
        var nobody = open("http://127.0.0.1:1", OrderSamples.patient());
        questions().forEach(question -> OrderSamples.unavailable(() -> question.accept(nobody)));
    }

    @Test
    void the_default_address_is_wechat_pays() {
        var seen = new ArrayList<String>();
        var client = WechatHttpClientFactory.client(null, OrderSamples.TIMEOUTS)
                .newBuilder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().url().toString());
                    throw new IOException("not from here");
                })
                .build();
        var keys = WechatKeys.read(WechatSamples.settings(folder, null));
        var http = new OkHttpClientAdapter(keys.createCredential(), keys.createValidator(), client);
        var pages = new H5Service.Builder().httpClient(http).build();

        assertThatThrownBy(() -> pages.prepay(new PrepayRequest())).hasCauseInstanceOf(IOException.class);
        assertThat(seen).containsExactly("https://api.mch.weixin.qq.com/v3/pay/transactions/h5");
    }
}

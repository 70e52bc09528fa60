package com.datingtoday.adapter.providers.vip.wechat;

import static com.datingtoday.adapter.providers.vip.OrderSamples.ORDER_NO;
import static com.datingtoday.adapter.providers.vip.OrderSamples.product;
import static com.datingtoday.adapter.providers.vip.OrderSamples.unverified;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.API_KEY;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.KEY_ID;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.NOTICE_ID;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.TRADE_NO;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.WECHAT;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.call;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.notice;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.refund;
import static com.datingtoday.adapter.providers.vip.wechat.WechatSamples.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.vip.AdjustableClock;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.adapter.providers.vip.TamperedCallbacks;
import com.datingtoday.adapter.providers.vip.wechat.WechatSamples.EncryptedResource;
import com.datingtoday.application.vip.port.PaymentGateway.VerifiedCallback;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentNotification.RefundFailed;
import com.datingtoday.domain.vip.PaymentNotification.Refunded;
import com.datingtoday.domain.vip.Product;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content.PaidAmount;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the verification of WeChat Pay notifications. */
@Timeout(60)
class WechatPaymentGatewayTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String PAID = "TRANSACTION.SUCCESS";

    private final AdjustableClock clock = new AdjustableClock(NOW);

    @TempDir
    private Path folder = Path.of("");

    private @Nullable WechatPaymentGateway opened;

    @BeforeEach
    void open() {
        opened = open(WechatSamples.settings(folder, "http://127.0.0.1:1"));
    }

    private WechatPaymentGateway open(WechatSettings settings) {
        return WechatSamples.open(settings, OrderSamples.patient(), clock);
    }

    @AfterEach
    void close() {
        gateway().close();
    }

    private WechatPaymentGateway gateway() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private PaymentNotification told(String body) {
        return gateway()
                .parseCallback(call(clock.instant(), body))
                .map(VerifiedCallback::notification)
                .orElseThrow();
    }

    private static Receipt receipt(long minor) {
        return new Receipt(PaymentChannel.WECHAT, ORDER_NO, TRADE_NO, new PaidAmount(Money.of(minor, "CNY")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 999, 1000, 1001, 123_456_789, Integer.MAX_VALUE})
    void a_payment_has_its_exact_amount(long fen) {
        assertThat(told(notice(PAID, transaction("SUCCESS", fen)))).isEqualTo(new Paid(receipt(fen)));
    }

    @Test
    void a_repeated_notification_has_the_same_key() {
        var body = notice(PAID, transaction("SUCCESS", 1000));
        var first = gateway().parseCallback(call(NOW, body)).orElseThrow();
        clock.move(Duration.ofHours(24));

        assertThat(gateway().parseCallback(call(clock.instant(), body))).contains(first);
        assertThat(first.key()).isEqualTo(NOTICE_ID).matches("[!-~]{1,96}");
        var other = EncryptedResource.of(transaction("SUCCESS", 1000)).notice("EV-2", PAID);
        assertThat(gateway()
                        .parseCallback(call(clock.instant(), other))
                        .orElseThrow()
                        .key())
                .isEqualTo("EV-2");
    }

    @Test
    void the_signature_type_header_is_optional() {
        var call = call(NOW, notice(PAID, transaction("SUCCESS", 1000)));

        assertThat(gateway().parseCallback(without(call, "wechatpay-signature-type")))
                .isPresent();
    }

    @Test
    void a_refund_has_its_exact_amount() {
        var at = Instant.parse("2026-03-01T10:01:02Z");

        assertThat(told(notice("REFUND.SUCCESS", refund("SUCCESS", 1000, 1000))))
                .isEqualTo(new Refunded(receipt(1000), Money.of(1000, "CNY"), at));
        assertThat(told(notice("REFUND.SUCCESS", refund("SUCCESS", 1, 1000))))
                .isEqualTo(new Refunded(receipt(1000), Money.of(1, "CNY"), at));
        var byHand = refund("SUCCESS", 999, 1000).replace("refund-" + TRADE_NO, "by-hand-1");
        assertThat(told(notice("REFUND.SUCCESS", byHand)))
                .isEqualTo(new Refunded(receipt(1000), Money.of(999, "CNY"), at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABNORMAL", "CLOSED"})
    void a_failed_refund_counts_only_if_requested_here(String status) {
        var ours = refund(status, 1000, 1000).replaceFirst("\"success_time\":\"[^\"]*\",", "");

        assertThat(told(notice("REFUND." + status, ours)))
                .isEqualTo(new RefundFailed(PaymentChannel.WECHAT, ORDER_NO, TRADE_NO));
        var byHand = ours.replace("refund-" + TRADE_NO, "by-hand-1");
        assertThat(gateway().parseCallback(call(NOW, notice("REFUND." + status, byHand))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUPON.USE", "COMPLAINT.CREATE", "TRANSACTION.PAY_BACK", "transaction.success"})
    void a_genuine_notification_without_a_money_movement_is_ignored(String eventType) {
        assertThat(gateway().parseCallback(call(NOW, notice(eventType, "{\"stock_id\":\"9865888\"}"))))
                .isEmpty();
        unverified(() -> gateway().parseCallback(call(WechatSamples.STRANGER, KEY_ID, NOW, notice(eventType, "{}"))));
    }

    @Test
    void every_altered_notification_is_rejected() {
        var call = call(NOW, notice(PAID, transaction("SUCCESS", 1000)));
        var signed = List.of("wechatpay-serial", "wechatpay-signature", "wechatpay-nonce", "wechatpay-timestamp");
        var altered = new ArrayList<>(TamperedCallbacks.of(call, signed));
        TamperedCallbacks.texts("WECHATPAY2-SHA256-RSA2048", 8).stream()
                .filter(type -> !type.isEmpty())
                .forEach(type -> altered.add(with(call, "wechatpay-signature-type", type)));

        assertThat(altered).hasSizeGreaterThanOrEqualTo(100).doesNotContain(call);
        altered.forEach(other -> unverified(() -> gateway().parseCallback(other)));
        assertThat(gateway().parseCallback(call)).isPresent();
    }

    @Test
    void an_altered_ciphertext_is_rejected_even_if_signed() {
        var whole = EncryptedResource.of(transaction("SUCCESS", 1000));
        var altered = new ArrayList<EncryptedResource>();
        TamperedCallbacks.texts(whole.ciphertext(), 60)
                .forEach(text -> altered.add(
                        new EncryptedResource(whole.algorithm(), text, whole.associatedData(), whole.nonce())));
        TamperedCallbacks.texts(whole.nonce(), 12)
                .forEach(nonce -> altered.add(
                        new EncryptedResource(whole.algorithm(), whole.ciphertext(), whole.associatedData(), nonce)));
        TamperedCallbacks.texts(whole.associatedData(), 11)
                .forEach(data ->
                        altered.add(new EncryptedResource(whole.algorithm(), whole.ciphertext(), data, whole.nonce())));
        TamperedCallbacks.texts(whole.algorithm(), 8)
                .forEach(name -> altered.add(
                        new EncryptedResource(name, whole.ciphertext(), whole.associatedData(), whole.nonce())));
        altered.add(EncryptedResource.of(WechatSamples.OTHER_API_KEY, "transaction", transaction("SUCCESS", 1000)));

        assertThat(altered).hasSizeGreaterThanOrEqualTo(100).doesNotContain(whole);
        altered.forEach(other -> unverified(() -> gateway().parseCallback(call(NOW, other.notice(NOTICE_ID, PAID)))));
        assertThat(EncryptedResource.of(API_KEY, "transaction", transaction("SUCCESS", 1000)))
                .isEqualTo(whole);
    }

    @Test
    void the_signature_must_be_recent_and_from_wechat_pay() {
        var body = notice(PAID, transaction("SUCCESS", 1000));
        var tolerance = WechatNotificationParser.TOLERANCE;

        assertThat(gateway().parseCallback(call(NOW.minus(tolerance), body))).isPresent();
        assertThat(gateway().parseCallback(call(NOW.plus(tolerance), body))).isPresent();
        unverified(() -> gateway().parseCallback(call(NOW.minus(tolerance).minusSeconds(1), body)));
        unverified(() -> gateway().parseCallback(call(NOW.plus(tolerance).plusSeconds(1), body)));
        unverified(() -> gateway().parseCallback(call(NOW.minus(Duration.ofMinutes(6)), body)));
        unverified(() -> gateway().parseCallback(call(NOW.plus(Duration.ofMinutes(6)), body)));
        unverified(() -> gateway().parseCallback(call(Instant.ofEpochSecond(Long.MAX_VALUE / 1_000_000_000), body)));
        unverified(() -> gateway().parseCallback(call(WechatSamples.STRANGER, KEY_ID, NOW, body)));
        unverified(() -> gateway().parseCallback(call(WechatSamples.OURS, KEY_ID, NOW, body)));
        unverified(() -> gateway().parseCallback(call(WECHAT, WechatSamples.MERCHANT_SERIAL, NOW, body)));
        unverified(() -> gateway().parseCallback(call(WECHAT, KEY_ID + "1", NOW, body)));
        // WeChat Pay sends such probes to check that signatures are verified.
        unverified(
                () -> gateway().parseCallback(with(call(NOW, body), "wechatpay-signature", "WECHATPAY/SIGNTEST/abc=")));
    }

    @Test
    void a_missing_header_is_not_verified_as_the_text_null() {
        var body = notice(PAID, transaction("SUCCESS", 1000));
        var time = String.valueOf(NOW.getEpochSecond());
        var nonceless = WechatSamples.sign(WECHAT.getPrivate(), time + "\nnull\n" + body + "\n");
        var empty = WechatSamples.sign(WECHAT.getPrivate(), time + "\n\n" + body + "\n");
        var timeless = WechatSamples.sign(WECHAT.getPrivate(), "null\nn\n" + body + "\n");
        var call = call(NOW, body);

        unverified(() ->
                gateway().parseCallback(without(with(call, "wechatpay-signature", nonceless), "wechatpay-nonce")));
        unverified(
                () -> gateway().parseCallback(with(with(call, "wechatpay-signature", empty), "wechatpay-nonce", "")));
        var noTime = with(with(call, "wechatpay-signature", timeless), "wechatpay-nonce", "n");
        unverified(() -> gateway().parseCallback(without(noTime, "wechatpay-timestamp")));
    }

    private static PaymentCallback with(PaymentCallback call, String name, String value) {
        return new PaymentCallback(
                new Sensitive<>(TamperedCallbacks.with(call.headers().value(), name, value)), call.body(), call.form());
    }

    private static PaymentCallback without(PaymentCallback call, String name) {
        var headers = new HashMap<>(call.headers().value());
        headers.remove(name);
        return new PaymentCallback(new Sensitive<>(headers), call.body(), call.form());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"appid\":\"wx8888888888888888\" > \"appid\":\"wx8888888888888889\"",
                "\"appid\":\"wx8888888888888888\", > ",
                "\"mchid\":\"1900000109\" > \"mchid\":\"1900000108\"",
                "\"mchid\":\"1900000109\", > ",
                "\"currency\":\"CNY\" > \"currency\":\"USD\"",
                "\"currency\":\"CNY\" > \"currency\":\"cny\"",
                "\"currency\":\"CNY\", > ",
                "\"SUCCESS\" > \"REFUND\"",
                "\"SUCCESS\" > \"NOTPAY\"",
                "\"SUCCESS\" > \"CLOSED\"",
                "\"SUCCESS\" > \"REVOKED\"",
                "\"SUCCESS\" > \"USERPAYING\"",
                "\"SUCCESS\" > \"PAYERROR\"",
                "\"SUCCESS\" > \"ACCEPT\"",
                "\"SUCCESS\" > \"success\"",
                "\"SUCCESS\" > null",
                "\"trade_state\":\"SUCCESS\", > ",
                "\"0123456789abcdef0123456789abcdef\" > \"0123456789ABCDEF0123456789ABCDEF\"",
                "\"0123456789abcdef0123456789abcdef\" > \"0123456789abcdef0123456789abcde\"",
                "\"0123456789abcdef0123456789abcdef\" > \"0123456789abcdef0123456789abcdef0\"",
                "\"0123456789abcdef0123456789abcdef\" > \"\"",
                "\"0123456789abcdef0123456789abcdef\" > null",
                "\"transaction_id\":\"4200002345202603011234567890\", > ",
                "\"4200002345202603011234567890\" > \"\"",
                "\"4200002345202603011234567890\" > \"4200 002345\"",
                "\"4200002345202603011234567890\" > \"420000234520260301123456789000000\"",
                "\"total\":1000 > \"total\":-1",
                "\"total\":1000 > \"total\":1000.5",
                "\"total\":1000 > \"total\":2147483648",
                "\"total\":1000 > \"total\":null",
                "\"total\":1000 > \"total\":\"many\"",
                "\"amount\": > \"amounts\":"
            })
    void a_payment_to_another_merchant_or_unpaid_is_rejected(String change) {
        var parts = change.split(" > ", -1);
        var whole = transaction("SUCCESS", 1000);
        var other = whole.replace(parts[0], parts[1]);

        assertThat(other).isNotEqualTo(whole);
        unverified(() -> gateway().parseCallback(call(NOW, notice(PAID, other))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"mchid\":\"1900000109\" > \"mchid\":\"1900000108\"",
                "\"mchid\":\"1900000109\", > ",
                "\"SUCCESS\" > \"ABNORMAL\"",
                "\"SUCCESS\" > \"CLOSED\"",
                "\"SUCCESS\" > \"PROCESSING\"",
                "\"SUCCESS\" > null",
                "\"0123456789abcdef0123456789abcdef\" > \"0123456789abcdef\"",
                "\"transaction_id\":\"4200002345202603011234567890\", > ",
                "\"refund\":1000 > \"refund\":1001",
                "\"refund\":1000 > \"refund\":-1",
                "\"refund\":1000 > \"refund\":null",
                "\"total\":1000 > \"currency\":\"USD\",\"total\":1000",
                "\"total\":1000, > ",
                "\"amount\": > \"amounts\":",
                "2026-03-01T18:01:02+08:00 > yesterday",
                "\"success_time\":\"2026-03-01T18:01:02+08:00\", > "
            })
    void a_refund_of_another_merchant_is_rejected(String change) {
        var parts = change.split(" > ", -1);
        var whole = refund("SUCCESS", 1000, 1000);
        var other = whole.replace(parts[0], parts[1]);

        assertThat(other).isNotEqualTo(whole);
        unverified(() -> gateway().parseCallback(call(NOW, notice("REFUND.SUCCESS", other))));
    }

    @Test
    void an_incomplete_signed_notification_is_rejected() {
        var transaction = transaction("SUCCESS", 1000);
        var refund = refund("SUCCESS", 1000, 1000);
        var body = notice(PAID, transaction);
        var bodies = List.of(
                "",
                "null",
                "[]",
                "{}",
                "{",
                "7",
                notice(PAID, ""),
                notice(PAID, "null"),
                notice(PAID, "[]"),
                notice(PAID, "{}"),
                notice(PAID, "{"),
                notice(PAID, refund),
                notice("REFUND.SUCCESS", transaction),
                notice("REFUND.CLOSED", refund),
                EncryptedResource.of(transaction).notice("", PAID),
                EncryptedResource.of(transaction).notice("EV 1", PAID),
                EncryptedResource.of(transaction).notice("1".repeat(97), PAID),
                body.replace("\"id\"", "\"ids\""),
                body.replace("\"event_type\"", "\"event\""),
                body.replace("\"resource\"", "\"resources\""),
                body.replace("\"ciphertext\"", "\"text\""),
                body.replace("\"associated_data\"", "\"data\""),
                body.replace("\"nonce\"", "\"once\""),
                body.replace("\"algorithm\"", "\"way\""));

        assertThat(bodies).doesNotContain(body).doesNotHaveDuplicates();
        bodies.forEach(other -> unverified(() -> gateway().parseCallback(call(NOW, other))));
    }

    @Test
    void a_callback_response_is_exactly_what_wechat_pay_expects() {
        assertThat(gateway().callbackResponse(true)).isEqualTo(new CallbackResponse(204, "", ""));
        assertThat(gateway().callbackResponse(false))
                .isEqualTo(
                        new CallbackResponse(400, "application/json", "{\"code\":\"FAIL\",\"message\":\"try again\"}"));
        assertThat(gateway().channel()).isEqualTo(PaymentChannel.WECHAT);
        unverified(() -> gateway().parseReceipt("anything"));
    }

    @Test
    void only_prices_in_yuan_are_supported() {
        assertThat(gateway().supports(product(1, "CNY"))).isTrue();
        assertThat(gateway().supports(product(Integer.MAX_VALUE, "CNY"))).isTrue();
        assertThat(gateway().supports(product(Integer.MAX_VALUE + 1L, "CNY"))).isFalse();
        assertThat(gateway().supports(product(0, "CNY"))).isFalse();
        assertThat(gateway().supports(product(100, "USD"))).isFalse();
        var regular = product(100, "CNY");
        var price = new Product.Price(regular.price().regular(), Money.of(0, "CNY"));
        var gift = new Product(regular.id(), "VIP", "", 30, price, regular.store(), true);
        assertThat(gateway().supports(gift)).isFalse();
    }

    @Test
    void an_invalid_key_file_is_named_by_its_property_only() {
        var good = WechatSamples.settings(folder, null);
        var bad = WechatSamples.file(folder, "bad.pem", "hidden, not a key");
        var property = "datingtoday.payment.wechat.";

        for (var file :
                List.of(bad, folder.toString(), folder.resolve("nothing").toString(), good.publicKeyFile())) {
            assertThatThrownBy(() -> open(with(good, file, good.publicKeyFile())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(property + "private-key-file must be an RSA key in PEM, as WeChat Pay gives it")
                    .hasStackTraceContaining("ProviderException")
                    .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain("hidden"));
        }
        for (var file : List.of(bad, folder.resolve("nothing").toString(), good.privateKeyFile())) {
            assertThatThrownBy(() -> open(with(good, good.privateKeyFile(), file)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(property + "public-key-file must be an RSA key in PEM, as WeChat Pay gives it")
                    .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain("hidden"));
        }
    }

    private static WechatSettings with(WechatSettings settings, String privateKeyFile, String publicKeyFile) {
        return new WechatSettings(
                settings.appId(),
                settings.merchantId(),
                settings.merchantSerial(),
                privateKeyFile,
                settings.apiKey(),
                settings.publicKeyId(),
                publicKeyFile,
                null);
    }
}

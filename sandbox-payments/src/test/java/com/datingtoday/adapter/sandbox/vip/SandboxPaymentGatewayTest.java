package com.datingtoday.adapter.sandbox.vip;

import static com.datingtoday.adapter.sandbox.vip.SandboxSamples.ORDER_NO;
import static com.datingtoday.adapter.sandbox.vip.SandboxSamples.assertUnavailable;
import static com.datingtoday.adapter.sandbox.vip.SandboxSamples.assertUnverified;
import static com.datingtoday.adapter.sandbox.vip.SandboxSamples.awaitingPayment;
import static com.datingtoday.adapter.sandbox.vip.SandboxSamples.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.sandbox.vip.SandboxSettings.Notifications;
import com.datingtoday.application.shared.SeededRandomSource;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.application.vip.port.PaymentGateway.VerifiedCallback;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentNotification.RefundFailed;
import com.datingtoday.domain.vip.PaymentNotification.RefundReversed;
import com.datingtoday.domain.vip.PaymentNotification.Refunded;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content.PaidAmount;
import com.datingtoday.domain.vip.VipError;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SandboxPaymentGatewayTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration IMPATIENCE = Duration.ofMillis(300);

    private final NotificationReceiver receiver = new NotificationReceiver();
    private final TestClock clock = new TestClock(NOW);
    private final HttpClient browser = HttpClient.newHttpClient();
    private @Nullable SandboxEnvironment sandboxEnvironment;

    @AfterEach
    void close() {
        if (sandboxEnvironment != null) {
            sandboxEnvironment.close();
        }
        receiver.close();
        browser.close();
    }

    private SandboxEnvironment open(Notifications notifications) {
        var settings = new SandboxSettings("dating", "127.0.0.1:0", null, notifications, null);
        var opened = SandboxEnvironment.open(settings, connectionSettings(), new SeededRandomSource(1), clock);
        sandboxEnvironment = opened;
        return opened;
    }

    private SandboxConnectionSettings connectionSettings() {
        return new SandboxConnectionSettings(receiver.endpoint(), Duration.ofSeconds(1), PATIENCE);
    }

    private SandboxEnvironment open() {
        return open(new Notifications(Duration.ZERO, Duration.ofMillis(1), 1, 0));
    }

    private static String createPayment(SandboxEnvironment sandboxEnvironment, long minor) {
        return sandboxEnvironment
                .gateway()
                .createPayment(
                        awaitingPayment(minor, NOW),
                        product(minor, "CNY"),
                        PaymentScene.APP,
                        SandboxSamples.CLIENT_ADDRESS)
                .getOrDefault("pay_url", "");
    }

    private HttpResponse<String> press(String payUrl, String button) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(payUrl + "/" + button)).POST(BodyPublishers.noBody());
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private PaymentNotification notification(SandboxEnvironment sandboxEnvironment) throws InterruptedException {
        return sandboxEnvironment
                .gateway()
                .parseCallback(receiver.next())
                .map(VerifiedCallback::notification)
                .orElseThrow();
    }

    private static List<PaymentNotification> query(SandboxEnvironment sandboxEnvironment) {
        return sandboxEnvironment.gateway().query(ORDER_NO, List.of(), NOW);
    }

    private static String tradeNo(SandboxEnvironment sandboxEnvironment) {
        return query(sandboxEnvironment).getFirst().tradeNo();
    }

    private static Receipt receipt(String tradeNo, long minor) {
        return new Receipt(PaymentChannel.SANDBOX, ORDER_NO, tradeNo, new PaidAmount(Money.of(minor, "CNY")));
    }

    private static Payment payment(SandboxEnvironment sandboxEnvironment) {
        return SandboxSamples.payment(tradeNo(sandboxEnvironment), 1000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 123_456_789, 9_007_199_254_740_993L})
    void a_payment_has_its_exact_amount(long minor) throws Exception {
        var sandboxEnvironment = open();
        var page = createPayment(sandboxEnvironment, minor);
        assertThat(query(sandboxEnvironment)).isEmpty();

        assertThat(press(page, "pay").statusCode()).isEqualTo(200);

        var notification = notification(sandboxEnvironment);
        assertThat(notification).isEqualTo(new Paid(receipt(notification.tradeNo(), minor)));
        assertThat(query(sandboxEnvironment)).containsExactly(notification);
    }

    @Test
    void an_order_is_created_once_and_paid_once() throws Exception {
        var sandboxEnvironment = open();
        var page = createPayment(sandboxEnvironment, 1000);
        assertThat(createPayment(sandboxEnvironment, 1000)).isEqualTo(page);

        assertThat(press(page, "pay").statusCode()).isEqualTo(200);
        assertThat(press(page, "pay").statusCode()).isEqualTo(409);
        assertThatThrownBy(() -> createPayment(sandboxEnvironment, 1000))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.OrderClosed(1)));
        assertThat(query(sandboxEnvironment)).hasSize(1);
    }

    @Test
    void a_closed_order_is_paid_only_by_a_late_payment() throws Exception {
        var sandboxEnvironment = open();
        var page = createPayment(sandboxEnvironment, 1000);
        sandboxEnvironment.gateway().close(ORDER_NO);
        sandboxEnvironment.gateway().close(ORDER_NO);

        assertThat(press(page, "pay").statusCode()).isEqualTo(409);
        assertThatThrownBy(() -> createPayment(sandboxEnvironment, 1000))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.OrderClosed(2)));

        press(page, "pay-late");
        assertThat(notification(sandboxEnvironment)).isInstanceOf(Paid.class);
    }

    @Test
    void closing_an_unknown_or_paid_order_changes_nothing() throws Exception {
        var sandboxEnvironment = open();
        sandboxEnvironment.gateway().close(SandboxSamples.OTHER_ORDER_NO);
        press(createPayment(sandboxEnvironment, 1000), "pay");
        sandboxEnvironment.gateway().close(ORDER_NO);

        assertThat(query(sandboxEnvironment)).hasSize(1);
        assertThat(sandboxEnvironment.gateway().query(SandboxSamples.OTHER_ORDER_NO, List.of(), NOW))
                .isEmpty();
    }

    @Test
    void a_repeated_refund_request_is_one_refund() throws Exception {
        var sandboxEnvironment = open();
        press(createPayment(sandboxEnvironment, 1000), "pay");
        notification(sandboxEnvironment);
        var payment = payment(sandboxEnvironment);

        assertThat(sandboxEnvironment.gateway().refund(payment)).isEqualTo(RefundState.DONE);
        assertThat(sandboxEnvironment.gateway().refund(payment)).isEqualTo(RefundState.DONE);

        var refunded = new Refunded(receipt(payment.tradeNo(), 1000), Money.of(1000, "CNY"), NOW);
        assertThat(notification(sandboxEnvironment)).isEqualTo(refunded);
        assertThat(query(sandboxEnvironment)).containsExactly(new Paid(receipt(payment.tradeNo(), 1000)), refunded);
        assertThat(receiver.isEmpty()).isTrue();
    }

    @Test
    void a_refund_can_be_pending() throws Exception {
        var sandboxEnvironment = open();
        var page = createPayment(sandboxEnvironment, 1000);
        press(page, "pay");
        notification(sandboxEnvironment);
        press(page, "refunds-slow");
        var payment = payment(sandboxEnvironment);

        assertThat(sandboxEnvironment.gateway().refund(payment)).isEqualTo(RefundState.PENDING);
        assertThat(sandboxEnvironment.gateway().refund(payment)).isEqualTo(RefundState.PENDING);
        press(page, "finish-refund");

        assertThat(notification(sandboxEnvironment)).isInstanceOf(Refunded.class);
        assertThat(sandboxEnvironment.gateway().refund(payment)).isEqualTo(RefundState.DONE);
    }

    @Test
    void a_pending_refund_can_fail() throws Exception {
        var sandboxEnvironment = open();
        var page = createPayment(sandboxEnvironment, 1000);
        press(page, "pay");
        notification(sandboxEnvironment);
        press(page, "refunds-slow");
        var payment = payment(sandboxEnvironment);
        sandboxEnvironment.gateway().refund(payment);
        press(page, "fail-refund");

        assertThat(notification(sandboxEnvironment))
                .isEqualTo(new RefundFailed(PaymentChannel.SANDBOX, ORDER_NO, payment.tradeNo()));
        assertThat(sandboxEnvironment.gateway().refund(payment)).isEqualTo(RefundState.FAILED);
        assertThat(query(sandboxEnvironment)).hasSize(2).last().isInstanceOf(RefundFailed.class);
    }

    @Test
    void a_refund_of_an_unknown_trade_fails() {
        var sandboxEnvironment = open();

        assertThat(sandboxEnvironment.gateway().refund(SandboxSamples.payment("SB1", 1000)))
                .isEqualTo(RefundState.FAILED);
    }

    @Test
    void the_provider_can_refund_in_part_and_reverse_the_refund() throws Exception {
        var sandboxEnvironment = open();
        var page = createPayment(sandboxEnvironment, 1001);
        press(page, "pay");
        notification(sandboxEnvironment);
        var tradeNo = tradeNo(sandboxEnvironment);

        press(page, "refund-part");
        assertThat(notification(sandboxEnvironment))
                .isEqualTo(new Refunded(receipt(tradeNo, 1001), Money.of(501, "CNY"), NOW));
        clock.advance(Duration.ofSeconds(1));
        press(page, "refund");
        assertThat(notification(sandboxEnvironment))
                .isEqualTo(new Refunded(receipt(tradeNo, 1001), Money.of(1001, "CNY"), NOW.plusSeconds(1)));
        clock.advance(Duration.ofSeconds(1));
        press(page, "reverse");
        assertThat(notification(sandboxEnvironment))
                .isEqualTo(new RefundReversed(receipt(tradeNo, 1001), NOW.plusSeconds(2)));
        assertThat(query(sandboxEnvironment)).hasSize(2).last().isInstanceOf(RefundReversed.class);
    }

    @Test
    void paying_twice_makes_two_payments() throws Exception {
        var sandboxEnvironment = open();
        press(createPayment(sandboxEnvironment, 1000), "pay-twice");

        assertThat(List.of(
                        notification(sandboxEnvironment).tradeNo(),
                        notification(sandboxEnvironment).tradeNo()))
                .doesNotHaveDuplicates();
        assertThat(query(sandboxEnvironment)).hasSize(2);
    }

    @Test
    void a_payment_without_a_notification_is_found_by_a_query() throws Exception {
        var sandboxEnvironment = open();
        press(createPayment(sandboxEnvironment, 1000), "pay-silently");

        assertThat(query(sandboxEnvironment)).hasSize(1);
        assertThat(receiver.isEmpty()).isTrue();
    }

    @Test
    void a_different_amount_is_reported_unchanged() throws Exception {
        var sandboxEnvironment = open();
        press(createPayment(sandboxEnvironment, 1000), "pay-altered");

        var notification = notification(sandboxEnvironment);
        assertThat(notification).isEqualTo(new Paid(receipt(notification.tradeNo(), 1001)));
    }

    @Test
    void a_notification_of_another_signer_is_rejected() throws Exception {
        var sandboxEnvironment = open();
        press(createPayment(sandboxEnvironment, 1000), "forge");

        var call = receiver.next();
        assertUnverified(() -> sandboxEnvironment.gateway().parseCallback(call));
        assertThat(query(sandboxEnvironment)).isEmpty();
    }

    @Test
    void a_notification_is_repeated_unchanged_until_it_is_accepted() throws Exception {
        var sandboxEnvironment = open();
        receiver.respond(
                NotificationReceiver.text(500, "fail"),
                NotificationReceiver.text(200, "success "),
                NotificationReceiver.disconnecting(),
                NotificationReceiver.accepting());
        press(createPayment(sandboxEnvironment, 1000), "pay");
        var first = receiver.next();
        assertThat(receiver.next()).isEqualTo(first);
        assertThat(receiver.next()).isEqualTo(first);
        assertThat(receiver.next()).isEqualTo(first);
    }

    @Test
    void copies_have_one_key_and_dropped_ones_are_repeated() throws Exception {
        var sandboxEnvironment = open(new Notifications(Duration.ofMillis(1), Duration.ofMillis(1), 3, 2));
        var page = createPayment(sandboxEnvironment, 1000);
        press(page, "pay");
        var key = key(sandboxEnvironment);
        assertThat(List.of(key(sandboxEnvironment), key(sandboxEnvironment))).containsOnly(key);

        press(page, "repeat");
        assertThat(List.of(key(sandboxEnvironment), key(sandboxEnvironment), key(sandboxEnvironment)))
                .containsOnly(key);
    }

    private String key(SandboxEnvironment sandboxEnvironment) throws InterruptedException {
        return sandboxEnvironment
                .gateway()
                .parseCallback(receiver.next())
                .map(VerifiedCallback::key)
                .orElseThrow();
    }

    @Test
    void a_notification_is_accepted_as_long_as_it_is_repeated() throws Exception {
        var sandboxEnvironment = open();
        press(createPayment(sandboxEnvironment, 1000), "pay");
        var call = receiver.next();

        clock.advance(SandboxNotifier.PERSISTENCE);
        assertThat(sandboxEnvironment.gateway().parseCallback(call)).isPresent();
        clock.advance(SandboxSignature.SKEW.plusSeconds(1));
        assertUnverified(() -> sandboxEnvironment.gateway().parseCallback(call));
        clock.advance(SandboxNotifier.PERSISTENCE
                .plus(SandboxSignature.SKEW.multipliedBy(2))
                .plusSeconds(2)
                .negated());
        assertUnverified(() -> sandboxEnvironment.gateway().parseCallback(call));
    }

    @Test
    void the_checkout_page_shows_the_order_and_escapes_its_subject() throws Exception {
        var sandboxEnvironment = open();
        var page = createPayment(sandboxEnvironment, 1000);

        var shown = browser.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("VIP Ⅰ 月 &amp; &lt;more&gt;", "CNY 1000", SandboxSamples.NUMBER)
                .contains("/pay-twice\"")
                .doesNotContain("<more>");
        assertThat(press(page, "nothing").statusCode()).isEqualTo(404);
        assertThat(press(page + "1", "pay").statusCode()).isEqualTo(404);
        var clicked = HttpRequest.newBuilder(URI.create(page + "/pay"))
                .header("Accept", "text/html")
                .POST(BodyPublishers.noBody());
        assertThat(browser.send(clicked.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_missing_response_is_an_outage() {
        var keys = SandboxKeys.generate();
        var unreachable =
                new SandboxApiClient("http://127.0.0.1:1", "dating", keys, clock, Duration.ofSeconds(1), PATIENCE);
        try (unreachable) {
            assertUnavailable(
                    () -> unreachable.post(SandboxProtocol.QUERY, new SandboxProtocol.OrderRef(SandboxSamples.NUMBER)));
        }
        receiver.respond(receiver.hanging());
        var silent =
                new SandboxApiClient(receiver.endpoint(), "dating", keys, clock, Duration.ofSeconds(1), IMPATIENCE);
        try (silent) {
            assertUnavailable(
                    () -> silent.post(SandboxProtocol.QUERY, new SandboxProtocol.OrderRef(SandboxSamples.NUMBER)));
        }
    }

    @Test
    void a_signature_of_another_key_is_rejected_on_both_sides() {
        var sandboxEnvironment = open();
        var address = sandboxEnvironment.localProvider().orElseThrow().address();
        try (var stranger = new SandboxApiClient(
                address, "dating", SandboxKeys.generate(), clock, Duration.ofSeconds(1), PATIENCE)) {
            assertUnavailable(
                    () -> stranger.post(SandboxProtocol.QUERY, new SandboxProtocol.OrderRef(SandboxSamples.NUMBER)));
        }
        receiver.respond(
                NotificationReceiver.text(200, "{\"order_no\":\"" + SandboxSamples.NUMBER + "\",\"trades\":[]}"));
        try (var fooled = new SandboxApiClient(
                receiver.endpoint(), "dating", SandboxKeys.generate(), clock, Duration.ofSeconds(1), PATIENCE)) {
            assertUnavailable(
                    () -> fooled.post(SandboxProtocol.QUERY, new SandboxProtocol.OrderRef(SandboxSamples.NUMBER)));
        }
    }

    @Test
    void a_callback_response_is_exactly_what_the_sandbox_expects() {
        var gateway = open().gateway();

        assertThat(gateway.callbackResponse(true).status()).isEqualTo(200);
        assertThat(gateway.callbackResponse(true).body()).isEqualTo("success");
        assertThat(gateway.callbackResponse(false).status()).isEqualTo(400);
        assertThat(gateway.channel()).isEqualTo(PaymentChannel.SANDBOX);
        assertThat(gateway.supports(product(1, "USD"))).isTrue();
        assertUnverified(() -> gateway.parseReceipt("anything"));
    }

    @Test
    void every_altered_notification_is_rejected() throws Exception {
        var sandboxEnvironment = open();
        press(createPayment(sandboxEnvironment, 1000), "pay");
        var call = receiver.next();

        var altered = SandboxSamples.tampered(call);
        assertThat(altered).hasSizeGreaterThanOrEqualTo(100).doesNotContain(call);
        altered.forEach(
                other -> assertUnverified(() -> sandboxEnvironment.gateway().parseCallback(other)));
        assertThat(sandboxEnvironment.gateway().parseCallback(call)).isPresent();
    }

    @Test
    void a_notification_for_another_application_or_purpose_is_rejected() {
        var sandboxEnvironment = open();
        var keys = SandboxKeys.generate();
        var provider = keys.provider();
        var gateway = new SandboxPaymentGateway(
                sandboxEnvironment.connection(),
                "dating",
                provider.getPublic(),
                URI.create("http://localhost/n"),
                clock);
        var body = SandboxProtocol.JSON.writeValueAsString(new SandboxProtocol.Notification(
                "n1",
                SandboxProtocol.Event.PAID,
                SandboxSamples.NUMBER,
                new SandboxProtocol.Trade("SB1", 1, "CNY", 0, SandboxProtocol.RefundStatus.NONE, null, 0)));

        assertThat(gateway.parseCallback(signedCallback(provider, "notice", "dating", body)))
                .isPresent();
        assertUnverified(() -> gateway.parseCallback(signedCallback(provider, "notice", "other", body)));
        assertUnverified(() -> gateway.parseCallback(signedCallback(provider, "POST /api/orders", "dating", body)));
        assertUnverified(() -> gateway.parseCallback(signedCallback(keys.app(), "notice", "dating", body)));
        assertUnverified(() -> gateway.parseCallback(signedCallback(provider, "notice", "dating", "{")));
        assertUnverified(() -> gateway.parseCallback(signedCallback(provider, "notice", "dating", "null")));
    }

    private static PaymentCallback signedCallback(KeyPair key, String purpose, String app, String body) {
        var headers =
                SandboxSignature.of(key.getPrivate(), purpose, app, NOW, body).headers();
        return new PaymentCallback(new Sensitive<>(headers), new Sensitive<>(body), new Sensitive<>(Map.of()));
    }
}

package com.datingtoday.adapter.providers.vip.sandbox;

import static com.datingtoday.adapter.providers.vip.Orders.ORDER_NO;
import static com.datingtoday.adapter.providers.vip.Orders.product;
import static com.datingtoday.adapter.providers.vip.Orders.toPay;
import static com.datingtoday.adapter.providers.vip.Orders.unverified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.shared.PaymentSettings;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.adapter.providers.shared.SandboxSettings;
import com.datingtoday.adapter.providers.shared.SandboxSettings.Notifications;
import com.datingtoday.adapter.providers.vip.Alterations;
import com.datingtoday.adapter.providers.vip.Counted;
import com.datingtoday.adapter.providers.vip.MovingClock;
import com.datingtoday.adapter.providers.vip.Orders;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.application.vip.port.PaymentGateway.Told;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Channel;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentCall;
import com.datingtoday.domain.vip.PaymentNotice;
import com.datingtoday.domain.vip.PaymentNotice.Paid;
import com.datingtoday.domain.vip.PaymentNotice.RefundFailed;
import com.datingtoday.domain.vip.PaymentNotice.RefundReversed;
import com.datingtoday.domain.vip.PaymentNotice.Refunded;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.What.Sum;
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

    private final NoticeReceiver receiver = new NoticeReceiver();
    private final MovingClock clock = new MovingClock(NOW);
    private final HttpClient browser = HttpClient.newHttpClient();
    private @Nullable Sandbox sandbox;

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
        receiver.close();
        browser.close();
    }

    private Sandbox open(Notifications notifications) {
        var settings = new SandboxSettings(true, "dating", "127.0.0.1:0", null, notifications, null);
        var payment = new PaymentSettings(
                receiver.endpoint(), 8, Duration.ofSeconds(1), Duration.ofSeconds(4), null, null, null, settings);
        var opened = Sandbox.open(payment, settings, Orders.patient(), new Counted(), clock);
        sandbox = opened;
        return opened;
    }

    private Sandbox open() {
        return open(new Notifications(Duration.ZERO, Duration.ofMillis(1), 1, 0));
    }

    private static String begin(Sandbox sandbox, long minor) {
        return sandbox.gateway()
                .begin(toPay(minor, NOW), product(minor, "CNY"), PaymentScene.APP, Orders.ADDRESS)
                .getOrDefault("pay_url", "");
    }

    private HttpResponse<String> press(String payUrl, String button) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(payUrl + "/" + button)).POST(BodyPublishers.noBody());
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private PaymentNotice told(Sandbox sandbox) throws InterruptedException {
        return sandbox.gateway().read(receiver.take()).map(Told::notice).orElseThrow();
    }

    private static List<PaymentNotice> ask(Sandbox sandbox) {
        return sandbox.gateway().ask(ORDER_NO, List.of(), NOW);
    }

    private static String tradeNo(Sandbox sandbox) {
        return ask(sandbox).getFirst().tradeNo();
    }

    private static Receipt receipt(String tradeNo, long minor) {
        return new Receipt(Channel.SANDBOX, ORDER_NO, tradeNo, new Sum(Money.of(minor, "CNY")));
    }

    private static Payment payment(Sandbox sandbox) {
        return Orders.payment(Channel.SANDBOX, tradeNo(sandbox), 1000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 123_456_789, 9_007_199_254_740_993L})
    void who_pays_is_told_of_to_the_last_cent(long minor) throws Exception {
        var sandbox = open();
        var page = begin(sandbox, minor);
        assertThat(ask(sandbox)).isEmpty();

        assertThat(press(page, "pay").statusCode()).isEqualTo(200);

        var told = told(sandbox);
        assertThat(told).isEqualTo(new Paid(receipt(told.tradeNo(), minor)));
        assertThat(ask(sandbox)).containsExactly(told);
    }

    @Test
    void an_order_is_begun_once_and_paid_once() throws Exception {
        var sandbox = open();
        var page = begin(sandbox, 1000);
        assertThat(begin(sandbox, 1000)).isEqualTo(page);

        assertThat(press(page, "pay").statusCode()).isEqualTo(200);
        assertThat(press(page, "pay").statusCode()).isEqualTo(409);
        assertThatThrownBy(() -> begin(sandbox, 1000))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.OrderClosed(1)));
        assertThat(ask(sandbox)).hasSize(1);
    }

    @Test
    void an_order_that_is_closed_is_not_paid_except_late() throws Exception {
        var sandbox = open();
        var page = begin(sandbox, 1000);
        sandbox.gateway().close(ORDER_NO);
        sandbox.gateway().close(ORDER_NO);

        assertThat(press(page, "pay").statusCode()).isEqualTo(409);
        assertThatThrownBy(() -> begin(sandbox, 1000))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.OrderClosed(2)));

        press(page, "pay-late");
        assertThat(told(sandbox)).isInstanceOf(Paid.class);
    }

    @Test
    void closing_what_is_unknown_or_paid_changes_nothing() throws Exception {
        var sandbox = open();
        sandbox.gateway().close(Orders.OTHER);
        press(begin(sandbox, 1000), "pay");
        sandbox.gateway().close(ORDER_NO);

        assertThat(ask(sandbox)).hasSize(1);
        assertThat(sandbox.gateway().ask(Orders.OTHER, List.of(), NOW)).isEmpty();
    }

    @Test
    void a_refund_that_is_asked_twice_is_one() throws Exception {
        var sandbox = open();
        press(begin(sandbox, 1000), "pay");
        told(sandbox);
        var payment = payment(sandbox);

        assertThat(sandbox.gateway().refund(payment)).isEqualTo(RefundState.DONE);
        assertThat(sandbox.gateway().refund(payment)).isEqualTo(RefundState.DONE);

        var refunded = new Refunded(receipt(payment.tradeNo(), 1000), Money.of(1000, "CNY"), NOW);
        assertThat(told(sandbox)).isEqualTo(refunded);
        assertThat(ask(sandbox)).containsExactly(new Paid(receipt(payment.tradeNo(), 1000)), refunded);
        assertThat(receiver.isEmpty()).isTrue();
    }

    @Test
    void a_refund_may_take_its_time() throws Exception {
        var sandbox = open();
        var page = begin(sandbox, 1000);
        press(page, "pay");
        told(sandbox);
        press(page, "refunds-slow");
        var payment = payment(sandbox);

        assertThat(sandbox.gateway().refund(payment)).isEqualTo(RefundState.UNDER_WAY);
        assertThat(sandbox.gateway().refund(payment)).isEqualTo(RefundState.UNDER_WAY);
        press(page, "finish-refund");

        assertThat(told(sandbox)).isInstanceOf(Refunded.class);
        assertThat(sandbox.gateway().refund(payment)).isEqualTo(RefundState.DONE);
    }

    @Test
    void or_fail() throws Exception {
        var sandbox = open();
        var page = begin(sandbox, 1000);
        press(page, "pay");
        told(sandbox);
        press(page, "refunds-slow");
        var payment = payment(sandbox);
        sandbox.gateway().refund(payment);
        press(page, "fail-refund");

        assertThat(told(sandbox)).isEqualTo(new RefundFailed(Channel.SANDBOX, ORDER_NO, payment.tradeNo()));
        assertThat(sandbox.gateway().refund(payment)).isEqualTo(RefundState.FAILED);
        assertThat(ask(sandbox)).hasSize(2).last().isInstanceOf(RefundFailed.class);
    }

    @Test
    void of_what_it_does_not_know_it_gives_nothing_back() {
        var sandbox = open();

        assertThat(sandbox.gateway().refund(Orders.payment(Channel.SANDBOX, "SB1", 1000)))
                .isEqualTo(RefundState.FAILED);
    }

    @Test
    void the_provider_may_give_back_by_itself_in_part_and_take_it_again() throws Exception {
        var sandbox = open();
        var page = begin(sandbox, 1001);
        press(page, "pay");
        told(sandbox);
        var tradeNo = tradeNo(sandbox);

        press(page, "refund-part");
        assertThat(told(sandbox)).isEqualTo(new Refunded(receipt(tradeNo, 1001), Money.of(501, "CNY"), NOW));
        clock.move(Duration.ofSeconds(1));
        press(page, "refund");
        assertThat(told(sandbox))
                .isEqualTo(new Refunded(receipt(tradeNo, 1001), Money.of(1001, "CNY"), NOW.plusSeconds(1)));
        clock.move(Duration.ofSeconds(1));
        press(page, "reverse");
        assertThat(told(sandbox)).isEqualTo(new RefundReversed(receipt(tradeNo, 1001), NOW.plusSeconds(2)));
        assertThat(ask(sandbox)).hasSize(2).last().isInstanceOf(RefundReversed.class);
    }

    @Test
    void paying_twice_makes_two_payments() throws Exception {
        var sandbox = open();
        press(begin(sandbox, 1000), "pay-twice");

        assertThat(List.of(told(sandbox).tradeNo(), told(sandbox).tradeNo())).doesNotHaveDuplicates();
        assertThat(ask(sandbox)).hasSize(2);
    }

    @Test
    void a_notice_may_be_lost_and_is_found_by_asking() throws Exception {
        var sandbox = open();
        press(begin(sandbox, 1000), "pay-silently");

        assertThat(ask(sandbox)).hasSize(1);
        assertThat(receiver.isEmpty()).isTrue();
    }

    @Test
    void another_amount_is_told_as_it_is() throws Exception {
        var sandbox = open();
        press(begin(sandbox, 1000), "pay-altered");

        var told = told(sandbox);
        assertThat(told).isEqualTo(new Paid(receipt(told.tradeNo(), 1001)));
    }

    @Test
    void what_somebody_else_has_signed_is_refused() throws Exception {
        var sandbox = open();
        press(begin(sandbox, 1000), "forge");

        var call = receiver.take();
        unverified(() -> sandbox.gateway().read(call));
        assertThat(ask(sandbox)).isEmpty();
    }

    @Test
    void a_notice_comes_until_it_is_taken_and_is_the_same_each_time() throws Exception {
        var sandbox = open();
        receiver.answers(List.of(
                ProviderStub.text(500, "text/plain", "fail"),
                ProviderStub.text(200, "text/plain", "success "),
                ProviderStub.hangingUp(),
                receiver.accepting()));
        press(begin(sandbox, 1000), "pay");
        var first = receiver.take();
        assertThat(receiver.take()).isEqualTo(first);
        assertThat(receiver.take()).isEqualTo(first);
        assertThat(receiver.take()).isEqualTo(first);
    }

    @Test
    void copies_have_one_key_and_lost_ones_come_again() throws Exception {
        var sandbox = open(new Notifications(Duration.ofMillis(1), Duration.ofMillis(1), 3, 2));
        var page = begin(sandbox, 1000);
        press(page, "pay");
        var key = key(sandbox);
        assertThat(List.of(key(sandbox), key(sandbox))).containsOnly(key);

        press(page, "repeat");
        assertThat(List.of(key(sandbox), key(sandbox), key(sandbox))).containsOnly(key);
    }

    private String key(Sandbox sandbox) throws InterruptedException {
        return sandbox.gateway().read(receiver.take()).map(Told::key).orElseThrow();
    }

    @Test
    void an_old_notice_is_good_as_long_as_the_provider_repeats_it() throws Exception {
        var sandbox = open();
        press(begin(sandbox, 1000), "pay");
        var call = receiver.take();

        clock.move(SandboxNotifier.PERSISTENCE);
        assertThat(sandbox.gateway().read(call)).isPresent();
        clock.move(SandboxSeal.SKEW.plusSeconds(1));
        unverified(() -> sandbox.gateway().read(call));
        clock.move(SandboxNotifier.PERSISTENCE
                .plus(SandboxSeal.SKEW.multipliedBy(2))
                .plusSeconds(2)
                .negated());
        unverified(() -> sandbox.gateway().read(call));
    }

    @Test
    void the_page_shows_the_order_and_escapes_what_it_is_called() throws Exception {
        var sandbox = open();
        var page = begin(sandbox, 1000);

        var shown = browser.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("VIP Ⅰ 月 &amp; &lt;more&gt;", "CNY 1000", Orders.NUMBER)
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
    void who_is_silent_or_gone_is_unavailable() {
        var keys = SandboxKeys.made();
        var nobody = new SandboxConnection(
                "http://127.0.0.1:1", "dating", keys, clock, Duration.ofSeconds(1), Orders.patient());
        try (nobody) {
            Orders.unavailable(() -> nobody.ask(SandboxMessages.QUERY, new SandboxMessages.OrderRef(Orders.NUMBER)));
        }
        receiver.answer(receiver.hanging());
        var silent = new SandboxConnection(
                receiver.endpoint(), "dating", keys, clock, Duration.ofSeconds(1), Orders.impatient());
        try (silent) {
            Orders.unavailable(() -> silent.ask(SandboxMessages.QUERY, new SandboxMessages.OrderRef(Orders.NUMBER)));
        }
    }

    @Test
    void who_signs_with_another_key_is_not_served_and_not_believed() {
        var sandbox = open();
        var address = sandbox.here().orElseThrow().address();
        try (var stranger = new SandboxConnection(
                address, "dating", SandboxKeys.made(), clock, Duration.ofSeconds(1), Orders.patient())) {
            Orders.unavailable(() -> stranger.ask(SandboxMessages.QUERY, new SandboxMessages.OrderRef(Orders.NUMBER)));
        }
        receiver.answer(ProviderStub.json(200, "{\"order_no\":\"" + Orders.NUMBER + "\",\"trades\":[]}"));
        try (var fooled = new SandboxConnection(
                receiver.endpoint(), "dating", SandboxKeys.made(), clock, Duration.ofSeconds(1), Orders.patient())) {
            Orders.unavailable(() -> fooled.ask(SandboxMessages.QUERY, new SandboxMessages.OrderRef(Orders.NUMBER)));
        }
    }

    @Test
    void replies_to_the_letter() {
        var gateway = open().gateway();

        assertThat(gateway.reply(true).status()).isEqualTo(200);
        assertThat(gateway.reply(true).body()).isEqualTo("success");
        assertThat(gateway.reply(false).status()).isEqualTo(500);
        assertThat(gateway.channel()).isEqualTo(Channel.SANDBOX);
        assertThat(gateway.offers(product(1, "USD"))).isTrue();
        unverified(() -> gateway.readReceipt("anything"));
    }

    @Test
    void every_altered_notice_is_refused() throws Exception {
        var sandbox = open();
        press(begin(sandbox, 1000), "pay");
        var call = receiver.take();

        var altered = Alterations.of(call, List.of("sandbox-app", "sandbox-time", "sandbox-signature"));
        assertThat(altered).hasSizeGreaterThanOrEqualTo(100).doesNotContain(call);
        altered.forEach(other -> unverified(() -> sandbox.gateway().read(other)));
        assertThat(sandbox.gateway().read(call)).isPresent();
    }

    @Test
    void nor_is_one_believed_that_is_meant_for_another_application_or_purpose() {
        var sandbox = open();
        var keys = SandboxKeys.made();
        var provider = keys.provider();
        var gateway = new SandboxPaymentGateway(
                sandbox.connection(), "dating", provider.getPublic(), URI.create("http://localhost/n"), clock);
        var body = SandboxMessages.JSON.writeValueAsString(new SandboxMessages.Notice(
                "n1",
                SandboxMessages.Event.PAID,
                Orders.NUMBER,
                new SandboxMessages.Trade("SB1", 1, "CNY", 0, SandboxMessages.RefundStatus.NONE, null, 0)));

        assertThat(gateway.read(sealed(provider, "notice", "dating", body))).isPresent();
        unverified(() -> gateway.read(sealed(provider, "notice", "other", body)));
        unverified(() -> gateway.read(sealed(provider, "POST /api/orders", "dating", body)));
        unverified(() -> gateway.read(sealed(keys.app(), "notice", "dating", body)));
        unverified(() -> gateway.read(sealed(provider, "notice", "dating", "{")));
        unverified(() -> gateway.read(sealed(provider, "notice", "dating", "null")));
    }

    private static PaymentCall sealed(KeyPair key, String purpose, String app, String body) {
        var headers = SandboxSeal.of(key.getPrivate(), purpose, app, NOW, body).headers();
        return new PaymentCall(headers, body, Map.of());
    }
}

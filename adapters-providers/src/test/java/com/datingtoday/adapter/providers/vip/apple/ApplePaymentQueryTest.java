package com.datingtoday.adapter.providers.vip.apple;

import static com.datingtoday.adapter.providers.vip.OrderSamples.unavailable;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.NOW;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.RECEIPT;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.REVOKED;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.TRADE;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.revoked;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.transaction;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.with;
import static com.datingtoday.adapter.providers.vip.apple.AppleSigner.APPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.domain.vip.Payment;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentNotification.Refunded;
import com.datingtoday.domain.vip.Receipt;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks queries to the App Store Server API. */
@Timeout(60)
class ApplePaymentQueryTest {

    private static final KeyPair KEY = AppleCertificate.key("EC", 256);

    private final AppleStub apple = new AppleStub(KEY.getPublic());
    private final List<ApplePaymentGateway> opened = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        opened.forEach(ApplePaymentGateway::close);
        apple.close();
    }

    private AppleSettings settings(KeyPair key, @Nullable String endpoint) {
        var file = AppleGatewayFixture.file(folder, "AuthKey.p8", AppleGatewayFixture.pem(key));
        return AppleGatewayFixture.api(AppleGatewayFixture.settings(folder, AppleSigner.ROOT), file, endpoint);
    }

    private ApplePaymentGateway open(AppleSettings settings, BoundedCalls calls) {
        var gateway = AppleGatewayFixture.open(settings, calls);
        opened.add(gateway);
        return gateway;
    }

    private ApplePaymentGateway open() {
        return open(settings(KEY, apple.endpoint()), OrderSamples.patient());
    }

    private static Payment payment(String tradeNo) {
        return OrderSamples.payment(PaymentChannel.APPLE, tradeNo, 1000);
    }

    private static List<PaymentNotification> ask(ApplePaymentGateway gateway, String... trades) {
        var payments =
                List.of(trades).stream().map(ApplePaymentQueryTest::payment).toList();
        return gateway.query(OrderSamples.ORDER_NO, payments, NOW);
    }

    @Test
    void a_query_finds_a_payment_and_its_refund() {
        apple.know(TRADE, APPLE.sign(transaction()));
        assertThat(ask(open(), TRADE)).containsExactly(new Paid(RECEIPT));

        apple.know(TRADE, APPLE.sign(revoked()));
        assertThat(ask(open(), TRADE)).containsExactly(new Paid(RECEIPT), new Refunded(RECEIPT, null, REVOKED));
        assertThat(apple.messages()).containsOnly(Map.of("path", "/inApps/v1/transactions/" + TRADE));
    }

    @Test
    void a_query_covers_all_trades_and_skips_unknown_ones() {
        apple.know(TRADE, APPLE.sign(transaction()));
        apple.know("2", APPLE.sign(with(transaction(), "transactionId", "2")));
        var second = new Receipt(PaymentChannel.APPLE, OrderSamples.ORDER_NO, "2", RECEIPT.content());

        assertThat(ask(open(), "1", TRADE, "2")).containsExactly(new Paid(RECEIPT), new Paid(second));
        assertThat(ask(open(), "1")).isEmpty();
        assertThat(apple.messages()).hasSize(4);
    }

    @Test
    void a_query_without_trades_is_empty() {
        assertThat(ask(open())).isEmpty();
        assertThat(apple.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, 4000006",
        "401, 0",
        "403, 0",
        "404, 4040001",
        "404, 4040002",
        "404, 0",
        "429, 4290000",
        "500, 5000000",
        "500, 5000001",
        "503, 0",
        "301, 0"
    })
    void an_error_response_is_an_outage(int status, long code) {
        apple.answer(AppleStub.error(status, code, "hidden"));
        unavailable(() -> ask(open(), TRADE));

        apple.answer(ProviderStub.text(status, "text/plain", "hidden"));
        unavailable(() -> ask(open(), TRADE));
        assertThat(apple.messages()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "hidden", "{\"signedTransactionInfo\":null}"})
    void a_response_without_a_transaction_is_an_outage(String body) {
        apple.answer(ProviderStub.json(200, body));

        unavailable(() -> ask(open(), TRADE));
    }

    @Test
    void a_response_not_signed_for_this_application_is_an_outage() {
        var forged = AppleForgedPayloads.receipts();

        assertThat(forged).hasSizeGreaterThanOrEqualTo(100);
        var gateway = open();
        forged.values().forEach(receipt -> {
            apple.know(TRADE, receipt);
            unavailable(() -> ask(gateway, TRADE));
        });
    }

    @Test
    void a_response_about_another_transaction_is_an_outage() {
        apple.know(TRADE, APPLE.sign(with(transaction(), "transactionId", "2")));
        unavailable(() -> ask(open(), TRADE));

        apple.know(TRADE, APPLE.sign(with(transaction(), "appAccountToken", OrderSamples.OTHER.uuid())));
        unavailable(() -> ask(open(), TRADE));

        apple.know(TRADE, APPLE.sign(with(transaction(), "appAccountToken", null)));
        unavailable(() -> ask(open(), TRADE));
    }

    @Test
    void a_timeout_or_a_refused_connection_is_an_outage() {
        var impatient = open(settings(KEY, apple.endpoint()), OrderSamples.impatient());
        apple.answer(apple.hanging());
        unavailable(() -> ask(impatient, TRADE));
        apple.answer(apple.trickling());
        unavailable(() -> ask(impatient, TRADE));
        apple.answer(ProviderStub.hangingUp());
        unavailable(() -> ask(open(), TRADE));
        unavailable(() -> ask(open(settings(KEY, "http://127.0.0.1:1"), OrderSamples.patient()), TRADE));
    }

    @Test
    void an_oversized_response_is_an_outage() {
        apple.answer(ProviderStub.json(200, " ".repeat(300 * 1024) + "{}"));

        unavailable(() -> ask(open(), TRADE));
    }

    @Test
    void a_request_signed_with_another_key_is_an_outage() {
        apple.know(TRADE, APPLE.sign(transaction()));

        unavailable(() ->
                ask(open(settings(AppleCertificate.key("EC", 256), apple.endpoint()), OrderSamples.patient()), TRADE));
        assertThat(apple.messages()).hasSize(1);
    }

    @Test
    void refunds_fail_and_closing_an_order_does_nothing() {
        var gateway = open();

        assertThat(gateway.refund(payment(TRADE))).isEqualTo(RefundState.FAILED);
        assertThat(gateway.refund(payment(TRADE))).isEqualTo(RefundState.FAILED);
        gateway.close(OrderSamples.ORDER_NO);
        assertThat(apple.messages()).isEmpty();
    }

    @Test
    void an_invalid_key_file_is_named_by_its_property() {
        var root = AppleGatewayFixture.settings(folder, AppleSigner.ROOT);
        var pem = AppleGatewayFixture.pem(KEY);
        var files = List.of(
                folder.resolve("nothing").toString(),
                folder.toString(),
                AppleGatewayFixture.file(folder, "empty", ""),
                AppleGatewayFixture.file(folder, "text", "hidden"),
                AppleGatewayFixture.file(folder, "cut", pem.substring(0, pem.length() / 2)),
                AppleGatewayFixture.file(folder, "rsa", AppleGatewayFixture.pem(AppleCertificate.key("RSA", 2048))),
                AppleGatewayFixture.file(folder, "p384", AppleGatewayFixture.pem(AppleCertificate.key("EC", 384))));
        for (var file : files) {
            assertTold("datingtoday.payment.apple.api.key-file", AppleGatewayFixture.api(root, file, null));
        }
    }

    @Test
    void an_invalid_root_file_is_named_by_its_property() {
        var good = AppleGatewayFixture.settings(folder, AppleSigner.ROOT);
        var bad = List.of(
                folder.resolve("nothing").toString(),
                AppleGatewayFixture.file(folder, "empty", ""),
                AppleGatewayFixture.file(folder, "text", "hidden"));
        for (var file : bad) {
            var property = "datingtoday.payment.apple.root-files";
            assertTold(property, AppleGatewayFixture.roots(good, file));
            assertTold(
                    property, AppleGatewayFixture.roots(good, good.rootFiles().getFirst(), file));
        }
    }

    private static void assertTold(String property, AppleSettings settings) {
        assertThatThrownBy(() -> AppleGatewayFixture.open(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(property)
                .satisfies(e -> {
                    var told = new StringWriter();
                    e.printStackTrace(new PrintWriter(told));
                    assertThat(told.toString()).doesNotContain("hidden", "BEGIN");
                });
    }

    @Test
    void the_default_endpoint_is_apples() {
        var gateway = open(settings(KEY, null), OrderSamples.patient());

        assertThat(ask(gateway)).isEmpty();
    }
}

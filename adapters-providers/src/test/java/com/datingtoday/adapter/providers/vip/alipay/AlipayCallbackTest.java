package com.datingtoday.adapter.providers.vip.alipay;

import static com.datingtoday.adapter.providers.vip.OrderSamples.ORDER_NO;
import static com.datingtoday.adapter.providers.vip.OrderSamples.product;
import static com.datingtoday.adapter.providers.vip.OrderSamples.toPay;
import static com.datingtoday.adapter.providers.vip.OrderSamples.unverified;
import static com.datingtoday.adapter.providers.vip.alipay.AlipaySamples.certificate;
import static com.datingtoday.adapter.providers.vip.alipay.AlipaySamples.paid;
import static com.datingtoday.adapter.providers.vip.alipay.AlipaySamples.pem;
import static com.datingtoday.adapter.providers.vip.alipay.AlipaySamples.refunded;
import static com.datingtoday.adapter.providers.vip.alipay.AlipaySamples.signed;
import static com.datingtoday.adapter.providers.vip.alipay.AlipayStub.OURS;
import static com.datingtoday.adapter.providers.vip.alipay.AlipayStub.THEIRS;
import static com.datingtoday.adapter.providers.vip.alipay.AlipayStub.TRADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.adapter.providers.vip.TamperedCallbacks;
import com.datingtoday.application.vip.port.PaymentGateway.VerifiedCallback;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.Money;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentNotification.Refunded;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.Receipt.Content.PaidAmount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks callbacks with generated keys and Alipay's library. */
class AlipayCallbackTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:10Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final KeyPair ROOT = AlipayStub.rsa();

    @TempDir
    Path folder;

    private AlipayPaymentGateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = open(null);
    }

    private AlipayPaymentGateway open(AlipaySettings.@Nullable Certificates certificates) throws IOException {
        var theirs = certificates == null
                ? file("theirs", pem("PUBLIC KEY", THEIRS.getPublic().getEncoded()))
                : null;
        var ours = file("ours", pem("PRIVATE KEY", OURS.getPrivate().getEncoded()));
        var settings = new AlipaySettings(AlipayStub.APP, AlipayStub.SELLER, ours, theirs, certificates, null, null);
        return AlipayPaymentGateway.open(
                settings, AlipaySamples.CALLBACK_URL, OrderSamples.TIMEOUTS, OrderSamples.patient());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Optional<VerifiedCallback> read(Map<String, String> form) {
        return gateway.parseCallback(
                new PaymentCallback(new Sensitive<>(Map.of()), new Sensitive<>(""), new Sensitive<>(form)));
    }

    private Optional<VerifiedCallback> readSigned(Map<String, String> form) {
        return read(signed(form, THEIRS.getPrivate()));
    }

    private static Receipt receipt(long minor) {
        return new Receipt(PaymentChannel.ALIPAY, ORDER_NO, TRADE, new PaidAmount(Money.of(minor, "CNY")));
    }

    private static Map<String, String> with(String name, String value) {
        return TamperedCallbacks.with(paid(), name, value);
    }

    @ParameterizedTest
    @CsvSource({"0.01,1", "30.00,3000", "30.01,3001", "1234567.89,123456789", "5,500"})
    void a_payment_has_its_exact_amount(String yuan, long minor) {
        assertThat(readSigned(with("total_amount", yuan)))
                .contains(new VerifiedCallback("2026112300222100005098890500000001", new Paid(receipt(minor))));
        assertThat(readSigned(TamperedCallbacks.with(with("total_amount", yuan), "trade_status", "TRADE_FINISHED")))
                .map(VerifiedCallback::notification)
                .contains(new Paid(receipt(minor)));
    }

    @ParameterizedTest
    @CsvSource({"TRADE_CLOSED,30.00,3000", "TRADE_SUCCESS,0.01,1"})
    void a_refund_has_the_total_refunded_amount(String status, String total, long minor) {
        assertThat(readSigned(refunded(status, total)))
                .map(VerifiedCallback::notification)
                .contains(new Refunded(receipt(3000), Money.of(minor, "CNY"), Instant.parse("2026-11-24T00:00:00Z")));
    }

    @Test
    void a_notification_without_a_money_movement_is_ignored() {
        assertThat(readSigned(with("trade_status", "WAIT_BUYER_PAY"))).isEmpty();
        assertThat(readSigned(with("trade_status", "TRADE_CLOSED"))).isEmpty();
        assertThat(readSigned(with("trade_status", "SOMETHING_NEW"))).isEmpty();
    }

    @Test
    void an_overlong_notification_id_is_hashed_to_the_same_key() {
        var first = readSigned(with("notify_id", "x".repeat(128))).orElseThrow().key();

        assertThat(first).hasSizeLessThanOrEqualTo(96);
        assertThat(readSigned(with("notify_id", "x".repeat(128))).orElseThrow().key())
                .isEqualTo(first);
        assertThat(readSigned(with("notify_id", "x".repeat(127))).orElseThrow().key())
                .isNotEqualTo(first);
    }

    @Test
    void every_altered_form_is_rejected() {
        var altered = TamperedCallbacks.forms(signed(paid(), THEIRS.getPrivate()), List.of());

        assertThat(altered).hasSizeGreaterThanOrEqualTo(100);
        for (var form : altered) {
            unverified(() -> read(form));
        }
    }

    @Test
    void a_form_from_another_signer_or_for_another_merchant_is_rejected() {
        var wrong = new ArrayList<Map<String, String>>();
        wrong.add(signed(paid(), OURS.getPrivate()));
        wrong.add(signed(paid(), ROOT.getPrivate()));
        wrong.add(paid());
        wrong.add(Map.of());
        for (var type : List.of("RSA", "SM2", "none", "")) {
            wrong.add(TamperedCallbacks.with(signed(paid(), THEIRS.getPrivate()), "sign_type", type));
        }
        for (var entry : Map.of(
                        "app_id", List.of("2021000000000002", "", "x"),
                        "seller_id", List.of("2088000000000002", ""),
                        "out_trade_no", List.of("1", "", "0123456789ABCDEF0123456789ABCDEF", "x".repeat(32)),
                        "trade_no", List.of("", "a b", "x".repeat(65), "../x"),
                        "total_amount", List.of("", "0.001", "-1", "1e3", "NaN", "30,00", "99999999999", " 1", "¥30"),
                        "notify_id", List.of(""))
                .entrySet()) {
            for (var value : entry.getValue()) {
                wrong.add(signed(with(entry.getKey(), value), THEIRS.getPrivate()));
            }
            wrong.add(signed(TamperedCallbacks.with(paid(), entry.getKey(), null), THEIRS.getPrivate()));
        }
        wrong.add(signed(
                TamperedCallbacks.with(refunded("TRADE_CLOSED", "30.00"), "gmt_refund", null), THEIRS.getPrivate()));
        wrong.add(signed(
                TamperedCallbacks.with(refunded("TRADE_CLOSED", "30.00"), "gmt_refund", "yesterday"),
                THEIRS.getPrivate()));
        for (var form : wrong) {
            unverified(() -> read(form));
        }
    }

    @Test
    void certificate_mode_accepts_the_same_forms() throws IOException, OperatorCreationException {
        gateway = open(certificates(ROOT, NOW.plus(YEAR.multipliedBy(90))));

        assertThat(readSigned(paid())).map(VerifiedCallback::notification).contains(new Paid(receipt(3000)));
        for (var form : TamperedCallbacks.forms(signed(paid(), THEIRS.getPrivate()), List.of())) {
            unverified(() -> read(form));
        }
        unverified(() -> read(signed(paid(), ROOT.getPrivate())));
        assertThat(gateway.createPayment(toPay(1, NOW), product(1, "CNY"), PaymentScene.APP, OrderSamples.ADDRESS)
                        .get("order_string"))
                .contains("app_cert_sn=", "alipay_root_cert_sn=");
    }

    @Test
    void an_expired_certificate_verifies_nothing() throws IOException, OperatorCreationException, CertificateException {
        var expired = certificates(ROOT, NOW.minusSeconds(86_400));
        var pem = Files.newInputStream(Path.of(expired.alipayFile()));
        var proof = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        var theirs = AlipaySamples.encode(THEIRS.getPublic());
        var keys = new AlipayKeys(new Sensitive<>(""), theirs, new AlipayKeys.Certificates("", "", "", proof));
        var form = signed(paid(), THEIRS.getPrivate());
        assertThat(new AlipayKeys(new Sensitive<>(""), theirs, null).isSignedByAlipay(form))
                .isTrue();

        assertThat(keys.isSignedByAlipay(form)).isFalse();
        assertThatThrownBy(() -> open(expired)).hasMessageContaining("certificates.alipay-file was not issued");
    }

    @Test
    void a_certificate_without_a_trusted_root_prevents_the_start() throws IOException, OperatorCreationException {
        var forged = certificates(AlipayStub.rsa(), NOW.plus(YEAR.multipliedBy(90)));

        assertThatThrownBy(() -> open(forged))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("certificates.alipay-file was not issued by one of certificates.root-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "alipay", "root"})
    void an_unreadable_certificate_prevents_the_start(String which) throws IOException, OperatorCreationException {
        var good = certificates(ROOT, NOW.plus(YEAR.multipliedBy(90)));
        var missing = folder.resolve("missing").toString();
        var bad = new AlipaySettings.Certificates(
                which.equals("app") ? missing : good.appFile(),
                which.equals("alipay") ? missing : good.alipayFile(),
                which.equals("root") ? missing : good.rootFile());

        assertThatThrownBy(() -> open(bad))
                .hasMessage("datingtoday.payment.alipay.certificates.%s-file cannot be read".formatted(which));
    }

    private AlipaySettings.Certificates certificates(KeyPair issuer, Instant until)
            throws IOException, OperatorCreationException {
        var from = NOW.minus(YEAR);
        var root = certificate("root", ROOT, "root", ROOT.getPrivate(), from, NOW.plus(YEAR.multipliedBy(99)));
        return new AlipaySettings.Certificates(
                file("app.crt", certificate("app", OURS, "root", ROOT.getPrivate(), from, until)),
                file("alipay.crt", certificate("alipay", THEIRS, "root", issuer.getPrivate(), from, until)),
                file("root.crt", root));
    }
}

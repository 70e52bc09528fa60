package com.datingtoday.adapter.providers.vip.apple;

import static com.datingtoday.adapter.providers.vip.OrderSamples.product;
import static com.datingtoday.adapter.providers.vip.OrderSamples.toPay;
import static com.datingtoday.adapter.providers.vip.OrderSamples.unverified;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.NOW;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.RECEIPT;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.REVOKED;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.call;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.notification;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.revoked;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.transaction;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.with;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.withData;
import static com.datingtoday.adapter.providers.vip.apple.AppleSigner.APPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.application.vip.port.PaymentGateway.RefundState;
import com.datingtoday.application.vip.port.PaymentGateway.VerifiedCallback;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.CallbackResponse;
import com.datingtoday.domain.vip.OrderNo;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import com.datingtoday.domain.vip.PaymentNotification.RefundReversed;
import com.datingtoday.domain.vip.PaymentNotification.Refunded;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Receipt;
import com.datingtoday.domain.vip.VipError;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplePaymentGatewayTest {

    private static final PaymentScene APP = PaymentScene.APP;

    private final Path folder;
    private final ApplePaymentGateway gateway;

    ApplePaymentGatewayTest(@TempDir Path folder) {
        this.folder = folder;
        gateway = AppleGatewayFixture.open(AppleGatewayFixture.settings(folder, AppleSigner.ROOT));
    }

    @Test
    void a_purchase_notification_is_a_payment() {
        var call = call(notification("ONE_TIME_CHARGE", transaction()));

        assertThat(gateway.parseCallback(call)).contains(new VerifiedCallback(ApplePayloads.UUID, new Paid(RECEIPT)));
        assertThat(gateway.parseCallback(call)).isEqualTo(gateway.parseCallback(call));
        assertThat(ApplePayloads.UUID).hasSizeLessThanOrEqualTo(96);
    }

    @Test
    void a_notification_that_is_signed_again_has_the_same_key() {
        var fields = notification("ONE_TIME_CHARGE", transaction());
        var again = with(fields, "signedDate", NOW.plusSeconds(3600).toEpochMilli());

        assertThat(call(again)).isNotEqualTo(call(fields));
        assertThat(gateway.parseCallback(call(again))).isEqualTo(gateway.parseCallback(call(fields)));
    }

    @Test
    void a_refund_or_its_reversal_has_the_time_of_apple() {
        assertThat(gateway.parseCallback(call(notification("REFUND", revoked())))
                        .map(VerifiedCallback::notification))
                .contains(new Refunded(RECEIPT, null, REVOKED));
        assertThat(gateway.parseCallback(call(notification("REFUND", transaction())))
                        .map(VerifiedCallback::notification))
                .contains(new Refunded(RECEIPT, null, NOW));
        assertThat(gateway.parseCallback(call(notification("REFUND_REVERSED", transaction())))
                        .map(VerifiedCallback::notification))
                .contains(new RefundReversed(RECEIPT, NOW));
        assertThat(gateway.parseCallback(call(notification("ONE_TIME_CHARGE", revoked())))
                        .map(VerifiedCallback::notification))
                .contains(new Refunded(RECEIPT, null, REVOKED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REFUND_DECLINED",
                "CONSUMPTION_REQUEST",
                "SUBSCRIBED",
                "DID_RENEW",
                "EXPIRED",
                "REVOKE",
                "RESCIND_CONSENT",
                "WHATEVER_COMES_NEXT"
            })
    void other_notification_types_are_ignored(String type) {
        assertThat(gateway.parseCallback(call(notification(type, transaction()))))
                .isEmpty();
        unverified(() -> gateway.parseCallback(
                call(APPLE.key(AppleSigner.INTERMEDIATE.key().getPrivate()).sign(notification(type, transaction())))));
    }

    @Test
    void a_test_notification_is_ignored() {
        assertThat(gateway.parseCallback(call(notification("TEST", (String) null))))
                .isEmpty();
    }

    static List<Map<String, Object>> forNoOrder() {
        var bought = transaction();
        return List.of(
                with(bought, "appAccountToken", null),
                with(bought, "transactionId", null),
                with(bought, "transactionId", "../2000000912345678"),
                with(bought, "transactionId", "2".repeat(65)),
                with(bought, "productId", null),
                with(bought, "type", null),
                with(bought, "type", "Something New"),
                with(bought, "type", "Non-Consumable"),
                with(bought, "type", "Auto-Renewable Subscription"),
                with(bought, "inAppOwnershipType", "FAMILY_SHARED"));
    }

    @ParameterizedTest
    @MethodSource("forNoOrder")
    void a_purchase_without_an_order_is_ignored(Map<String, Object> bought) {
        assertThat(gateway.parseCallback(call(notification("ONE_TIME_CHARGE", bought))))
                .isEmpty();
        assertThat(gateway.parseCallback(call(notification("REFUND", bought)))).isEmpty();
        unverified(() -> gateway.parseReceipt(APPLE.sign(bought)));
    }

    @Test
    void a_receipt_is_a_payment_or_a_refund() {
        assertThat(gateway.parseReceipt(APPLE.sign(transaction()))).isEqualTo(new Paid(RECEIPT));
        assertThat(gateway.parseReceipt(APPLE.sign(revoked()))).isEqualTo(new Refunded(RECEIPT, null, REVOKED));
    }

    @Test
    void a_receipt_has_product_quantity_and_order() {
        var other = with(transaction(), "appAccountToken", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF");
        var year = with(with(other, "productId", "com.example.dating.vip.year"), "quantity", 3);

        assertThat(gateway.parseReceipt(APPLE.sign(with(year, "type", "Non-Renewing Subscription"))))
                .isEqualTo(new Paid(new Receipt(
                        PaymentChannel.APPLE,
                        OrderSamples.OTHER,
                        ApplePayloads.TRADE,
                        new Receipt.Content.StoreItem("com.example.dating.vip.year", 3))));
        assertThat(gateway.parseReceipt(APPLE.sign(with(transaction(), "quantity", null))))
                .isEqualTo(new Paid(RECEIPT));
    }

    @Test
    void old_data_are_accepted_after_the_certificate_expired() {
        var old = AppleCertificate.leaf()
                .valid(NOW.minusSeconds(9), NOW.plusSeconds(9))
                .by(AppleSigner.INTERMEDIATE);
        var signer = AppleSigner.of(old, AppleSigner.INTERMEDIATE, AppleSigner.ROOT);

        assertThat(gateway.parseReceipt(signer.sign(transaction()))).isEqualTo(new Paid(RECEIPT));
    }

    @Test
    void the_sandbox_environment_accepts_only_sandbox_purchases() {
        var sandbox = AppleGatewayFixture.open(
                AppleGatewayFixture.sandbox(AppleGatewayFixture.settings(folder, AppleSigner.ROOT)));
        var tested = with(transaction(), "environment", "Sandbox");
        var told = withData(notification("ONE_TIME_CHARGE", tested), "environment", "Sandbox");

        assertThat(sandbox.parseReceipt(APPLE.sign(tested))).isEqualTo(new Paid(RECEIPT));
        assertThat(sandbox.parseCallback(call(told)).map(VerifiedCallback::notification))
                .contains(new Paid(RECEIPT));
        assertThat(sandbox.parseCallback(call(withData(told, "appAppleId", null))))
                .isPresent();
        unverified(() -> sandbox.parseReceipt(APPLE.sign(transaction())));
        unverified(() -> sandbox.parseCallback(call(notification("ONE_TIME_CHARGE", transaction()))));
        unverified(() -> gateway.parseReceipt(APPLE.sign(tested)));
        unverified(() -> gateway.parseCallback(call(told)));
    }

    @Test
    void several_roots_are_trusted() {
        var second = AppleCertificate.root("Apple Root CA - G4");
        var between = AppleCertificate.intermediate().by(second);
        var signer = AppleSigner.of(AppleCertificate.leaf().by(between), between, second);
        var one = AppleGatewayFixture.settings(folder, AppleSigner.ROOT);
        var two = AppleGatewayFixture.settings(folder, second);
        var both = AppleGatewayFixture.roots(
                one, one.rootFiles().getFirst(), two.rootFiles().getFirst());
        var trusting = AppleGatewayFixture.open(both);

        assertThat(trusting.parseReceipt(signer.sign(transaction()))).isEqualTo(new Paid(RECEIPT));
        assertThat(trusting.parseReceipt(APPLE.sign(transaction()))).isEqualTo(new Paid(RECEIPT));
        unverified(() -> gateway.parseReceipt(signer.sign(transaction())));
    }

    @Test
    void every_altered_notification_is_rejected() {
        var altered = AppleForgedPayloads.notifications();

        assertThat(altered).hasSizeGreaterThanOrEqualTo(100);
        assertThat(altered.values()).doesNotHaveDuplicates();
        altered.forEach((name, call) -> assertRefused(name, () -> gateway.parseCallback(call)));
    }

    @Test
    void every_altered_receipt_is_rejected() {
        var altered = AppleForgedPayloads.receipts();

        assertThat(altered).hasSizeGreaterThanOrEqualTo(100);
        assertThat(altered.values()).doesNotHaveDuplicates();
        altered.forEach((name, receipt) -> assertRefused(name, () -> gateway.parseReceipt(receipt)));
    }

    private static void assertRefused(String name, Runnable reading) {
        assertThatThrownBy(reading::run)
                .as(name)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.PaymentUnverified()));
    }

    @Test
    void a_callback_response_is_exactly_what_apple_expects() {
        assertThat(gateway.callbackResponse(true)).isEqualTo(new CallbackResponse(200, "", ""));
        assertThat(gateway.callbackResponse(false)).isEqualTo(new CallbackResponse(400, "", ""));
        assertThat(gateway.channel()).isEqualTo(PaymentChannel.APPLE);
    }

    @ParameterizedTest
    @EnumSource(PaymentScene.class)
    void a_payment_has_the_order_number_as_uuid(PaymentScene scene) {
        var begun = gateway.createPayment(toPay(1000, NOW), product(1000, "CNY"), scene, OrderSamples.ADDRESS);

        assertThat(begun)
                .isEqualTo(Map.of(
                        "product_id",
                        OrderSamples.APPLE_PRODUCT,
                        "app_account_token",
                        "01234567-89ab-cdef-0123-456789abcdef"));
        var bought = with(transaction(), "appAccountToken", begun.get("app_account_token"));
        assertThat(gateway.parseReceipt(APPLE.sign(bought)).orderNo()).isEqualTo(OrderSamples.ORDER_NO);
    }

    @Test
    void a_product_without_an_app_store_id_is_not_offered() {
        var product = OrderSamples.soldNowhere("CNY");

        assertThat(gateway.supports(product(1, "USD"))).isTrue();
        assertThat(gateway.supports(product)).isFalse();
        assertThatThrownBy(() -> gateway.createPayment(toPay(1, NOW), product, APP, OrderSamples.ADDRESS))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.error()).isEqualTo(new VipError.ChannelNotOffered()));
    }

    @Test
    void without_an_api_key_queries_are_empty_and_refunds_fail() {
        var payment = OrderSamples.payment(PaymentChannel.APPLE, ApplePayloads.TRADE, 1000);

        assertThat(gateway.query(OrderSamples.ORDER_NO, List.of(payment), NOW)).isEmpty();
        assertThat(gateway.query(new OrderNo("e".repeat(32)), List.of(), NOW)).isEmpty();
        assertThat(gateway.refund(payment)).isEqualTo(RefundState.FAILED);
        gateway.close(OrderSamples.ORDER_NO);
        gateway.close();
    }
}

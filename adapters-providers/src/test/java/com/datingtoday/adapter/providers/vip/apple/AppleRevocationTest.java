package com.datingtoday.adapter.providers.vip.apple;

import static com.datingtoday.adapter.providers.vip.OrderSamples.unavailable;
import static com.datingtoday.adapter.providers.vip.OrderSamples.unverified;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.RECEIPT;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.call;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.notification;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.adapter.providers.vip.OrderSamples;
import com.datingtoday.application.vip.port.PaymentGateway.VerifiedCallback;
import com.datingtoday.domain.vip.PaymentCallback;
import com.datingtoday.domain.vip.PaymentNotification.Paid;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks the revocation query of certificates. */
@Timeout(60)
class AppleRevocationTest {

    private final AppleOcspStub responder = new AppleOcspStub();
    private final AppleCertificate root = AppleCertificate.root("Apple Root CA");
    private final AppleCertificate between = responder.issue(AppleCertificate.intermediate(), root);
    private final AppleCertificate leaf = responder.issue(AppleCertificate.leaf(), between);
    private final AppleSigner signer = AppleSigner.of(leaf, between, root);
    private final String receipt = signer.sign(transaction());

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        responder.close();
    }

    private ApplePaymentGateway open(BoundedCalls calls) {
        return AppleGatewayFixture.open(AppleGatewayFixture.online(AppleGatewayFixture.settings(folder, root)), calls);
    }

    private PaymentCallback paid() {
        return call(signer.sign(notification("ONE_TIME_CHARGE", receipt)));
    }

    @Test
    void a_valid_certificate_is_accepted_and_cached() {
        var gateway = open(OrderSamples.patient());

        assertThat(gateway.parseReceipt(receipt)).isEqualTo(new Paid(RECEIPT));
        assertThat(responder.messages()).hasSize(2);
        assertThat(gateway.parseCallback(paid()).map(VerifiedCallback::notification))
                .contains(new Paid(RECEIPT));
        assertThat(responder.messages()).hasSize(2);
    }

    @Test
    void a_revoked_leaf_certificate_is_rejected() {
        responder.revoke(leaf);
        var gateway = open(OrderSamples.patient());

        unverified(() -> gateway.parseReceipt(receipt));
        unverified(() -> gateway.parseCallback(paid()));
    }

    @Test
    void a_revoked_intermediate_certificate_is_rejected() {
        responder.revoke(between);
        var gateway = open(OrderSamples.patient());

        unverified(() -> gateway.parseReceipt(receipt));
        unverified(() -> gateway.parseCallback(paid()));
    }

    @Test
    void a_missing_revocation_response_is_an_outage() {
        var gateway = open(OrderSamples.patient());

        responder.answer(ProviderStub.text(500, "text/plain", "hidden"));
        unavailable(() -> gateway.parseReceipt(receipt));
        responder.answer(ProviderStub.hangingUp());
        unavailable(() -> gateway.parseCallback(paid()));
        responder.close();
        unavailable(() -> gateway.parseCallback(paid()));
    }

    @Test
    void a_certificate_without_a_revocation_address_is_rejected() {
        var silent = AppleCertificate.intermediate().by(root);
        var mute = AppleSigner.of(AppleCertificate.leaf().by(silent), silent, root);
        var gateway = open(OrderSamples.patient());

        unverified(() -> gateway.parseReceipt(mute.sign(transaction())));
    }

    @Test
    void a_revocation_query_without_a_response_times_out() {
        responder.answer(responder.hanging());
        var gateway = open(OrderSamples.impatient());

        unavailable(() -> gateway.parseReceipt(receipt));
        unavailable(() -> gateway.parseCallback(paid()));
    }

    @Test
    void an_untrusted_chain_causes_no_revocation_query() {
        var gateway = open(OrderSamples.patient());
        var stranger = AppleCertificate.root("Apple Root CA");
        var theirs = responder.issue(AppleCertificate.intermediate(), stranger);
        var forged = AppleSigner.of(responder.issue(AppleCertificate.leaf(), theirs), theirs, root);

        unverified(() -> gateway.parseReceipt(forged.sign(transaction())));
        assertThat(responder.messages()).isEmpty();
    }

    @Test
    void certificates_must_be_currently_valid() {
        var then = ApplePayloads.NOW;
        var expired = responder.issue(
                AppleCertificate.leaf()
                        .valid(then.minusSeconds(9), Instant.now().minusSeconds(60)),
                between);
        var old = AppleSigner.of(expired, between, root).sign(transaction());

        unverified(() -> open(OrderSamples.patient()).parseReceipt(old));
        assertThat(AppleGatewayFixture.open(AppleGatewayFixture.settings(folder, root))
                        .parseReceipt(old))
                .isEqualTo(new Paid(RECEIPT));
    }
}

package com.datingtoday.adapter.providers.vip.apple;

import static com.datingtoday.adapter.providers.vip.Orders.unavailable;
import static com.datingtoday.adapter.providers.vip.Orders.unverified;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.RECEIPT;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.call;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.notification;
import static com.datingtoday.adapter.providers.vip.apple.ApplePayloads.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderStub;
import com.datingtoday.adapter.providers.vip.Orders;
import com.datingtoday.application.vip.port.PaymentGateway.Told;
import com.datingtoday.domain.vip.PaymentCall;
import com.datingtoday.domain.vip.PaymentNotice.Paid;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whether a certificate was revoked is asked at Apple. */
@Timeout(60)
class AppleOnlineTest {

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
        return AppleOpening.open(AppleOpening.online(AppleOpening.settings(folder, root)), calls);
    }

    private PaymentCall paid() {
        return call(signer.sign(notification("ONE_TIME_CHARGE", receipt)));
    }

    @Test
    void what_was_not_revoked_is_believed_and_not_asked_again() {
        var gateway = open(Orders.patient());

        assertThat(gateway.readReceipt(receipt)).isEqualTo(new Paid(RECEIPT));
        assertThat(responder.messages()).hasSize(2);
        assertThat(gateway.read(paid()).map(Told::notice)).contains(new Paid(RECEIPT));
        assertThat(responder.messages()).hasSize(2);
    }

    @Test
    void a_leaf_that_was_revoked_is_not_believed() {
        responder.revoke(leaf);
        var gateway = open(Orders.patient());

        unverified(() -> gateway.readReceipt(receipt));
        unverified(() -> gateway.read(paid()));
    }

    @Test
    void nor_is_an_intermediate() {
        responder.revoke(between);
        var gateway = open(Orders.patient());

        unverified(() -> gateway.readReceipt(receipt));
        unverified(() -> gateway.read(paid()));
    }

    @Test
    void without_an_answer_it_must_come_again() {
        var gateway = open(Orders.patient());

        responder.answer(ProviderStub.text(500, "text/plain", "hidden"));
        unavailable(() -> gateway.readReceipt(receipt));
        responder.answer(ProviderStub.hangingUp());
        unavailable(() -> gateway.read(paid()));
        responder.close();
        unavailable(() -> gateway.read(paid()));
    }

    @Test
    void nor_is_a_certificate_that_names_nobody_to_ask() {
        var silent = AppleCertificate.intermediate().by(root);
        var mute = AppleSigner.of(AppleCertificate.leaf().by(silent), silent, root);
        var gateway = open(Orders.patient());

        unverified(() -> gateway.readReceipt(mute.sign(transaction())));
    }

    @Test
    void who_is_silent_is_not_waited_for() {
        responder.answer(responder.hanging());
        var gateway = open(Orders.impatient());

        unavailable(() -> gateway.readReceipt(receipt));
        unavailable(() -> gateway.read(paid()));
    }

    @Test
    void a_stranger_makes_nobody_ask() {
        var gateway = open(Orders.patient());
        var stranger = AppleCertificate.root("Apple Root CA");
        var theirs = responder.issue(AppleCertificate.intermediate(), stranger);
        var forged = AppleSigner.of(responder.issue(AppleCertificate.leaf(), theirs), theirs, root);

        unverified(() -> gateway.readReceipt(forged.sign(transaction())));
        assertThat(responder.messages()).isEmpty();
    }

    @Test
    void certificates_must_be_valid_now() {
        var then = ApplePayloads.NOW;
        var expired = responder.issue(
                AppleCertificate.leaf()
                        .valid(then.minusSeconds(9), Instant.now().minusSeconds(60)),
                between);
        var old = AppleSigner.of(expired, between, root).sign(transaction());

        unverified(() -> open(Orders.patient()).readReceipt(old));
        assertThat(AppleOpening.open(AppleOpening.settings(folder, root)).readReceipt(old))
                .isEqualTo(new Paid(RECEIPT));
    }
}

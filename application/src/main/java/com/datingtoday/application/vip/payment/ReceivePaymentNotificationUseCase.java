package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.application.vip.port.PaymentGateway.VerifiedCallback;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.CallbackResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

@UseCase
record ReceivePaymentNotificationUseCase(
        PaymentGatewayRegistry paymentGatewayRegistry,
        PaymentInbox inbox,
        IdGenerator idGenerator,
        PaymentNotificationProcessor paymentNotificationProcessor,
        Clock clock)
        implements ReceivePaymentNotification {

    /** Delay after which other instances can claim the entry; the receiving instance processes it at once. */
    private static final Duration RETRY_DELAY = Duration.ofSeconds(5);

    @Override
    public CallbackResponse receive(Command command) {
        var gateway = paymentGatewayRegistry.require(command.paymentChannel());
        Optional<VerifiedCallback> callback;
        try {
            callback = gateway.parseCallback(command.call());
        } catch (DomainException unverified) {
            return gateway.callbackResponse(false);
        }
        return callback.map(verified -> store(gateway, verified)).orElseGet(() -> gateway.callbackResponse(true));
    }

    private CallbackResponse store(PaymentGateway gateway, VerifiedCallback verifiedCallback) {
        var now = clock.instant();
        var id = idGenerator.next(IdGenerator.Sequence.PAYMENT_NOTICE);
        if (inbox.append(id, verifiedCallback.key(), verifiedCallback.notification(), now, now.plus(RETRY_DELAY))) {
            processNow(new Entry(id, verifiedCallback.notification(), 1));
        }
        return gateway.callbackResponse(true);
    }

    /** Processes the entry. A failure is ignored here, because the stored entry becomes due for the inbox job. */
    private void processNow(Entry entry) {
        try {
            paymentNotificationProcessor.process(entry);
        } catch (RuntimeException ignored) {
            // The inbox job retries the entry and logs the failure.
        }
    }
}

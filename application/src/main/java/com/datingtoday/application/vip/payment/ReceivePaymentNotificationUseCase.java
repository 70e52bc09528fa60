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
        PaymentNotificationProcessor work,
        Clock clock)
        implements ReceivePaymentNotification {

    /** Whoever has taken it works on it at once; if he dies, others do after that. */
    private static final Duration FIRST_TRY = Duration.ofSeconds(5);

    @Override
    public CallbackResponse receive(Command command) {
        var gateway = paymentGatewayRegistry.require(command.paymentChannel());
        Optional<VerifiedCallback> told;
        try {
            told = gateway.parseCallback(command.call());
        } catch (DomainException notGenuine) {
            return gateway.callbackResponse(false);
        }
        return told.map(news -> keep(gateway, news)).orElseGet(() -> gateway.callbackResponse(true));
    }

    private CallbackResponse keep(PaymentGateway gateway, VerifiedCallback verifiedCallback) {
        var now = clock.instant();
        var id = idGenerator.next(IdGenerator.Sequence.PAYMENT_NOTICE);
        if (inbox.append(id, verifiedCallback.key(), verifiedCallback.notice(), now, now.plus(FIRST_TRY))) {
            workOn(new Entry(id, verifiedCallback.notice(), 1));
        }
        return gateway.callbackResponse(true);
    }

    /** It is kept: whatever happens now, its turn comes. */
    private void workOn(Entry entry) {
        try {
            work.process(entry);
        } catch (RuntimeException later) {
            // Its turn comes, and then it is told what went wrong.
        }
    }
}

package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.PaymentGateway;
import com.datingtoday.application.vip.port.PaymentGateway.Told;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.PaymentReply;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

@UseCase
record TakeNotificationUseCase(Gateways gateways, PaymentInbox inbox, IdGenerator idGenerator, Inbox work, Clock clock)
        implements TakeNotification {

    /** Whoever has taken it works on it at once; if he dies, others do after that. */
    private static final Duration FIRST_TRY = Duration.ofSeconds(5);

    @Override
    public PaymentReply take(Command command) {
        var gateway = gateways.require(command.channel());
        Optional<Told> told;
        try {
            told = gateway.read(command.call());
        } catch (DomainException notGenuine) {
            return gateway.reply(false);
        }
        return told.map(news -> keep(gateway, news)).orElseGet(() -> gateway.reply(true));
    }

    private PaymentReply keep(PaymentGateway gateway, Told told) {
        var now = clock.instant();
        var id = idGenerator.next(IdGenerator.Sequence.PAYMENT_NOTICE);
        if (inbox.add(id, told.key(), told.notice(), now, now.plus(FIRST_TRY))) {
            workOn(new Entry(id, told.notice(), 1));
        }
        return gateway.reply(true);
    }

    /** It is kept: whatever happens now, its turn comes. */
    private void workOn(Entry entry) {
        try {
            work.on(entry);
        } catch (RuntimeException later) {
            // Its turn comes, and then it is told what went wrong.
        }
    }
}

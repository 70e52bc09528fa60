package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.PaymentNotification;
import java.time.Clock;

/** Works on what providers have told. */
@ApplicationService
public record PaymentNotificationProcessor(
        PaymentInbox entries, OrderSettlementService orderSettlementService, IdGenerator idGenerator, Clock clock) {

    /**
     * Lets an entry have its effect, or keeps why it can have none.
     *
     * @throws Unavailable if its turn must come again
     */
    void process(Entry entry) {
        try {
            orderSettlementService.settle(entry.notice(), () -> entries.complete(entry.id(), clock.instant()));
        } catch (DomainException domainException) {
            entries.reject(entry.id(), domainException.error().toString(), clock.instant());
        }
    }

    /** Lets the answer to a question of ours have its effect; what can have none is kept like what was told. */
    void processQueryResult(PaymentNotification notice) {
        try {
            orderSettlementService.settle(notice);
        } catch (DomainException domainException) {
            var now = clock.instant();
            var id = idGenerator.next(IdGenerator.Sequence.PAYMENT_NOTICE);
            if (entries.append(id, "asked-" + notice.tradeNo(), notice, now, now)) {
                entries.reject(id, domainException.error().toString(), now);
            }
        }
    }
}

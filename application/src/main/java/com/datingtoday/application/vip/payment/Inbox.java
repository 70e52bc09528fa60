package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.PaymentNotice;
import java.time.Clock;

/** Works on what providers have told. */
@ApplicationService
public record Inbox(PaymentInbox entries, Settling settling, IdGenerator idGenerator, Clock clock) {

    /**
     * Lets an entry have its effect, or keeps why it can have none.
     *
     * @throws Unavailable if its turn must come again
     */
    void on(Entry entry) {
        try {
            settling.settle(entry.notice(), () -> entries.done(entry.id(), clock.instant()));
        } catch (DomainException domainException) {
            entries.refuse(entry.id(), domainException.error().toString(), clock.instant());
        }
    }

    /** Lets the answer to a question of ours have its effect; what can have none is kept like what was told. */
    void heard(PaymentNotice notice) {
        try {
            settling.settle(notice);
        } catch (DomainException domainException) {
            var now = clock.instant();
            var id = idGenerator.next(IdGenerator.Sequence.PAYMENT_NOTICE);
            if (entries.add(id, "asked-" + notice.tradeNo(), notice, now, now)) {
                entries.refuse(id, domainException.error().toString(), now);
            }
        }
    }
}

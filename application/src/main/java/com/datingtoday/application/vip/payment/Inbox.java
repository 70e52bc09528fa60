package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.Ids;
import com.datingtoday.application.shared.Part;
import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.shared.Refused;
import com.datingtoday.domain.vip.PaymentNotice;
import java.time.Clock;

/** Works on what providers have told. */
@Part
public record Inbox(PaymentInbox entries, Settling settling, Ids ids, Clock clock) {

    /**
     * Lets an entry have its effect, or keeps why it can have none.
     *
     * @throws Unavailable if its turn must come again
     */
    void on(Entry entry) {
        try {
            settling.settle(entry.notice(), () -> entries.done(entry.id(), clock.instant()));
        } catch (Refused refused) {
            entries.refuse(entry.id(), refused.error().toString(), clock.instant());
        }
    }

    /** Lets the answer to a question of ours have its effect; what can have none is kept like what was told. */
    void heard(PaymentNotice notice) {
        try {
            settling.settle(notice);
        } catch (Refused refused) {
            var now = clock.instant();
            var id = ids.next(Ids.Kind.PAYMENT_NOTICE);
            if (entries.add(id, "asked-" + notice.tradeNo(), notice, now, now)) {
                entries.refuse(id, refused.error().toString(), now);
            }
        }
    }
}

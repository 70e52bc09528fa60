package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.PaymentNotification;
import java.time.Clock;

/** Processes stored notifications and query results of payment providers. */
@ApplicationService
public record PaymentNotificationProcessor(
        PaymentInbox inbox, OrderSettlementService orderSettlementService, IdGenerator idGenerator, Clock clock) {

    /**
     * Applies an entry, or stores the reason for which it cannot be applied.
     *
     * @throws DependencyUnavailableException if the entry must be retried
     */
    void process(Entry entry) {
        try {
            orderSettlementService.settle(entry.notification(), () -> inbox.complete(entry.id(), clock.instant()));
        } catch (DomainException rejected) {
            inbox.reject(entry.id(), rejected.error().toString(), clock.instant());
        }
    }

    /** Applies a result of a query. A result that cannot be applied is stored in the inbox with its reason. */
    void processQueryResult(PaymentNotification notification) {
        try {
            orderSettlementService.settle(notification);
        } catch (DomainException rejected) {
            var now = clock.instant();
            var id = idGenerator.next(IdGenerator.Sequence.PAYMENT_NOTICE);
            if (inbox.append(id, "asked-" + notification.tradeNo(), notification, now, now)) {
                inbox.reject(id, rejected.error().toString(), now);
            }
        }
    }
}

package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

@UseCase
record ProcessPaymentInboxUseCase(
        PaymentInbox inbox, PaymentNotificationProcessor paymentNotificationProcessor, Clock clock)
        implements ProcessPaymentInbox {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration MAX_DELAY = Duration.ofMinutes(5);
    private static final int BATCH = 50;
    private static final int MAX_DOUBLINGS = 9;

    @Override
    public int process() {
        var now = clock.instant();
        var due = inbox.claim(now, now.plus(LEASE), BATCH);
        var failures = due.stream().flatMap(entry -> process(entry).stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return due.size();
    }

    /**
     * Processes an entry; returns its failure instead of throwing it, so that the remaining entries are still
     * processed.
     */
    private Optional<RuntimeException> process(Entry entry) {
        try {
            paymentNotificationProcessor.process(entry);
            return Optional.empty();
        } catch (RuntimeException failure) {
            inbox.retryAt(entry.id(), clock.instant().plus(delay(entry.attempts())));
            return Optional.of(failure);
        }
    }

    /** Returns the delay of the next attempt: two seconds, doubled at each further failure, up to five minutes. */
    private static Duration delay(int attempts) {
        var delay = Duration.ofSeconds(1L << Math.min(attempts, MAX_DOUBLINGS));
        return delay.compareTo(MAX_DELAY) < 0 ? delay : MAX_DELAY;
    }
}

package com.datingtoday.application.vip.payment;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInbox.Entry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

@UseCase
record ProcessPaymentInboxUseCase(
        PaymentInbox entries, PaymentNotificationProcessor paymentNotificationProcessor, Clock clock)
        implements ProcessPaymentInbox {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int BATCH = 50;
    private static final int MOST_DOUBLINGS = 9;

    @Override
    public int process() {
        var now = clock.instant();
        var due = entries.claim(now, now.plus(LEASE), BATCH);
        var failures = due.stream().flatMap(entry -> work(entry).stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return due.size();
    }

    /** What went wrong; the others have their turn all the same. */
    private Optional<RuntimeException> work(Entry entry) {
        try {
            paymentNotificationProcessor.process(entry);
            return Optional.empty();
        } catch (RuntimeException later) {
            entries.retryAt(entry.id(), clock.instant().plus(wait(entry.attempts())));
            return Optional.of(later);
        }
    }

    /** A second, doubled at each failure. */
    private static Duration wait(int attempts) {
        var wait = Duration.ofSeconds(1L << Math.min(attempts, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}

package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.DomainEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Delivers outbox entries to their handlers. Several instances may run it at the same time. */
public final class OutboxRelay {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration MAX_DELAY = Duration.ofMinutes(10);
    private static final int BATCH = 50;
    private static final int MAX_DOUBLINGS = 10;

    private final Outbox outbox;
    private final Map<String, EventHandler<?>> handlers;
    private final Clock clock;

    /**
     * Result of one batch.
     *
     * @param postponed number of entries whose handler failed or is unknown to this version
     */
    public record Result(int delivered, int postponed) {}

    /**
     * Creates the relay.
     *
     * @throws IllegalStateException if two handlers have the same name
     */
    public OutboxRelay(Outbox outbox, List<EventHandler<?>> handlers, Clock clock) {
        this.outbox = outbox;
        this.handlers =
                handlers.stream().collect(Collectors.toUnmodifiableMap(EventHandler::name, Function.identity()));
        this.clock = clock;
    }

    /** Delivers one batch of due entries. A failed delivery is retried later and does not delay the other entries. */
    public Result relay() {
        var now = clock.instant();
        var delivered = 0;
        var entries = outbox.claim(now, now.plus(LEASE), BATCH);
        for (var entry : entries) {
            if (deliver(entry)) {
                delivered++;
            }
        }
        return new Result(delivered, entries.size() - delivered);
    }

    private boolean deliver(Outbox.Entry entry) {
        var handler = handlers.get(entry.listener());
        try {
            if (handler != null) {
                handle(handler, entry);
                outbox.complete(entry);
                return true;
            }
        } catch (RuntimeException failure) {
            // The entry is retried; bootstrap logs the failure of a handler.
        }
        outbox.retryAt(entry, clock.instant().plus(delay(entry.attempts())));
        return false;
    }

    private static <E extends DomainEvent> void handle(EventHandler<E> handler, Outbox.Entry entry) {
        handler.handle(handler.decode(entry.user(), entry.payload()));
    }

    /** Returns the delay of the next attempt: one second, doubled at each failure. */
    private static Duration delay(int attempts) {
        var delay = Duration.ofSeconds(1L << Math.min(attempts - 1, MAX_DOUBLINGS));
        return delay.compareTo(MAX_DELAY) < 0 ? delay : MAX_DELAY;
    }
}

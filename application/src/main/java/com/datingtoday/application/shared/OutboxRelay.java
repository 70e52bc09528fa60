package com.datingtoday.application.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands on what waits in the outbox. Any number of instances may do it at the same time. */
public final class OutboxRelay {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int BATCH = 50;
    private static final int MOST_DOUBLINGS = 10;

    private final Outbox outbox;
    private final Map<String, EventHandler<?>> listeners;
    private final Clock clock;

    /** What came of a round: how many entries were heard, and how many must wait for another time. */
    public record Result(int delivered, int postponed) {}

    /** Relays to these listeners. */
    public OutboxRelay(Outbox outbox, List<EventHandler<?>> listeners, Clock clock) {
        this.outbox = outbox;
        this.listeners =
                listeners.stream().collect(Collectors.toUnmodifiableMap(EventHandler::name, Function.identity()));
        this.clock = clock;
    }

    /** Hands on what is due now, some entries at most; a listener that fails hears again later, and holds nobody up. */
    public Result relay() {
        var now = clock.instant();
        var heard = 0;
        var entries = outbox.claim(now, now.plus(LEASE), BATCH);
        for (var entry : entries) {
            if (hear(entry)) {
                heard++;
            }
        }
        return new Result(heard, entries.size() - heard);
    }

    private boolean hear(Outbox.Entry entry) {
        var eventHandler = listeners.get(entry.listener());
        try {
            if (eventHandler != null) {
                eventHandler.handle(entry.user(), entry.details());
                outbox.complete(entry);
                return true;
            }
        } catch (RuntimeException later) {
            // It is told again; what went wrong is the listener's to log.
        }
        outbox.retryAt(entry, clock.instant().plus(wait(entry.attempts())));
        return false;
    }

    /** One second, doubled at each failure. */
    private static Duration wait(int attempts) {
        var wait = Duration.ofSeconds(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}

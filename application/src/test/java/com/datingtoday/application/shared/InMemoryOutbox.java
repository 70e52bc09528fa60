package com.datingtoday.application.shared;

import com.datingtoday.application.shared.Ids.Kind;
import com.datingtoday.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryOutbox implements Outbox {

    private record Waiting(Entry entry, Instant due) {

        Waiting handedOut(Instant leaseUntil) {
            return new Waiting(
                    new Entry(entry.id(), entry.user(), entry.listener(), entry.details(), entry.attempts() + 1),
                    leaseUntil);
        }
    }

    private final Ids ids = new CountingIds();
    private final Map<Long, Waiting> waiting = new HashMap<>();

    @Override
    public synchronized void add(DomainEvent event, List<String> listeners, Instant now) {
        for (var listener : listeners) {
            var id = ids.next(Kind.OUTBOX);
            waiting.put(id, new Waiting(new Entry(id, event.user(), listener, event.details(), 0), now));
        }
    }

    @Override
    public synchronized List<Entry> claim(Instant now, Instant leaseUntil, int limit) {
        var due = waiting.values().stream()
                .filter(one -> !one.due().isAfter(now))
                .sorted(Comparator.comparing(Waiting::due)
                        .thenComparingLong(one -> one.entry().id()))
                .limit(limit)
                .map(one -> one.handedOut(leaseUntil))
                .toList();
        due.forEach(one -> waiting.put(one.entry().id(), one));
        return due.stream().map(Waiting::entry).toList();
    }

    @Override
    public synchronized void done(Entry entry) {
        waiting.remove(entry.id());
    }

    @Override
    public synchronized void postpone(Entry entry, Instant due) {
        waiting.computeIfPresent(
                entry.id(),
                (id, now) -> now.entry().attempts() == entry.attempts() ? new Waiting(now.entry(), due) : now);
    }

    /** Everything that waits, in the order it was added. */
    public synchronized List<Entry> all() {
        return waiting.values().stream()
                .map(Waiting::entry)
                .sorted(Comparator.comparingLong(Entry::id))
                .toList();
    }
}

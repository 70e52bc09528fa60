package com.datingtoday.application.shared;

import com.datingtoday.application.shared.IdGenerator.Sequence;
import com.datingtoday.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryOutbox implements Outbox {

    private record DueEntry(Entry entry, Instant due) {

        DueEntry handedOut(Instant leaseUntil) {
            return new DueEntry(
                    new Entry(entry.id(), entry.user(), entry.listener(), entry.payload(), entry.attempts() + 1),
                    leaseUntil);
        }
    }

    private final IdGenerator idGenerator = new CountingIdGenerator();
    private final Map<Long, DueEntry> entries = new HashMap<>();

    @Override
    public synchronized void append(DomainEvent event, List<String> listeners, Instant now) {
        for (var listener : listeners) {
            var id = idGenerator.next(Sequence.OUTBOX);
            entries.put(id, new DueEntry(new Entry(id, event.user(), listener, event.payload(), 0), now));
        }
    }

    @Override
    public synchronized List<Entry> claim(Instant now, Instant leaseUntil, int limit) {
        var due = entries.values().stream()
                .filter(one -> !one.due().isAfter(now))
                .sorted(Comparator.comparing(DueEntry::due)
                        .thenComparingLong(one -> one.entry().id()))
                .limit(limit)
                .map(one -> one.handedOut(leaseUntil))
                .toList();
        due.forEach(one -> entries.put(one.entry().id(), one));
        return due.stream().map(DueEntry::entry).toList();
    }

    @Override
    public synchronized void complete(Entry entry) {
        entries.remove(entry.id());
    }

    @Override
    public synchronized void retryAt(Entry entry, Instant due) {
        entries.computeIfPresent(
                entry.id(),
                (id, now) -> now.entry().attempts() == entry.attempts() ? new DueEntry(now.entry(), due) : now);
    }

    /** Returns all entries in the order of their creation. */
    public synchronized List<Entry> all() {
        return entries.values().stream()
                .map(DueEntry::entry)
                .sorted(Comparator.comparingLong(Entry::id))
                .toList();
    }
}

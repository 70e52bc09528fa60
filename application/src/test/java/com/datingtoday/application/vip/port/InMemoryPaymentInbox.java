package com.datingtoday.application.vip.port;

import com.datingtoday.domain.vip.PaymentNotification;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class InMemoryPaymentInbox implements PaymentInbox {

    private record StoredEntry(
            Entry entry,
            Instant due,
            boolean finished,
            @Nullable String rejectionReason) {}

    private final Set<List<Object>> keys = new HashSet<>();
    private final Map<Long, StoredEntry> lines = new LinkedHashMap<>();

    @Override
    public synchronized boolean append(
            long id, String key, PaymentNotification notification, Instant now, Instant due) {
        if (!keys.add(List.of(notification.channel(), key))) {
            return false;
        }
        lines.put(id, new StoredEntry(new Entry(id, notification, 0), due, false, null));
        return true;
    }

    @Override
    public synchronized List<Entry> claim(Instant now, Instant leaseUntil, int limit) {
        var due = lines.values().stream()
                .filter(storedEntry ->
                        !storedEntry.finished() && !storedEntry.due().isAfter(now))
                .sorted(Comparator.comparing(StoredEntry::due)
                        .thenComparingLong(storedEntry -> storedEntry.entry().id()))
                .map(StoredEntry::entry)
                .map(entry -> new Entry(entry.id(), entry.notification(), entry.attempts() + 1))
                .limit(limit)
                .toList();
        due.forEach(entry -> lines.put(entry.id(), new StoredEntry(entry, leaseUntil, false, null)));
        return due;
    }

    @Override
    public synchronized void complete(long id, Instant now) {
        lines.computeIfPresent(
                id,
                (_, storedEntry) ->
                        storedEntry.finished() ? storedEntry : new StoredEntry(storedEntry.entry(), now, true, null));
    }

    @Override
    public synchronized void reject(long id, String reason, Instant now) {
        lines.computeIfPresent(
                id,
                (_, storedEntry) ->
                        storedEntry.finished() ? storedEntry : new StoredEntry(storedEntry.entry(), now, true, reason));
    }

    @Override
    public synchronized void retryAt(long id, Instant due) {
        lines.computeIfPresent(
                id,
                (_, storedEntry) ->
                        storedEntry.finished() ? storedEntry : new StoredEntry(storedEntry.entry(), due, false, null));
    }

    /** Returns the reasons of rejected entries in order of arrival. */
    public synchronized List<String> rejectionReasons() {
        return lines.values().stream()
                .map(StoredEntry::rejectionReason)
                .filter(Objects::nonNull)
                .toList();
    }
}

package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.IdGenerator.Sequence;
import com.datingtoday.application.shared.Outbox;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Outbox in MySQL. A claim selects due entries without locks, so that an empty outbox costs one read. The claim then
 * locks by id the rows that no other transaction has locked, because a range lock would block inserts.
 */
@Component
record MyBatisOutbox(OutboxMapper mapper, IdGenerator idGenerator, Transactions transactions) implements Outbox {

    @Override
    public void append(DomainEvent event, List<String> listeners, Instant now) {
        if (listeners.isEmpty()) {
            return;
        }
        var user = event.user().value();
        var rows = listeners.stream()
                .map(listener -> new OutboxRow(idGenerator.next(Sequence.OUTBOX), user, listener, event.payload(), 0))
                .toList();
        mapper.insert(rows, now);
    }

    @Override
    public List<Entry> claim(Instant now, Instant leaseUntil, int limit) {
        var due = mapper.selectDue(now, limit);
        return due.isEmpty() ? List.of() : transactions.inTransaction(() -> lease(due, now, leaseUntil));
    }

    private List<Entry> lease(List<Long> due, Instant now, Instant leaseUntil) {
        var ours = mapper.lockDue(due, now);
        if (!ours.isEmpty()) {
            mapper.lease(ours.stream().map(OutboxRow::id).toList(), leaseUntil);
        }
        return ours.stream()
                .sorted(Comparator.comparingInt(row -> due.indexOf(row.id())))
                .map(OutboxRow::retriedEntry)
                .toList();
    }

    @Override
    public void complete(Entry entry) {
        mapper.delete(entry.id());
    }

    @Override
    public void retryAt(Entry entry, Instant due) {
        mapper.updateDue(entry.id(), entry.attempts(), due);
    }
}

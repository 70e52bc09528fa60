package com.datingtoday.application.visitor;

import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Buffer of visits, with the newest visit of each pair. Visits of an ended process, or over the capacity, are lost. */
public final class VisitBuffer implements LocalEventHandler {

    private final Clock clock;
    private final int capacity;
    private final Map<VisitKey, Instant> buffered = new ConcurrentHashMap<>();

    private record VisitKey(UserId user, UserId visitor) {}

    /**
     * Creates an empty buffer.
     *
     * @param capacity maximum number of buffered pairs; concurrent calls can exceed it slightly
     */
    public VisitBuffer(Clock clock, int capacity) {
        this.clock = clock;
        this.capacity = capacity;
    }

    /** Records profile views of other users that are not incognito. */
    @Override
    public void handle(DomainEvent event) {
        if (event instanceof ProfileViewed(var user, var viewer, var incognito) && !incognito && !user.equals(viewer)) {
            record(new VisitKey(user, viewer), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
    }

    private void record(VisitKey visitKey, Instant visitTime) {
        if (buffered.size() < capacity || buffered.containsKey(visitKey)) {
            buffered.merge(visitKey, visitTime, VisitBuffer::newer);
        }
    }

    private static Instant newer(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Removes and returns up to {@code limit} visits, one for each pair. */
    List<Visitor> drain(int limit) {
        var drained = new ArrayList<Visitor>();
        for (Iterator<VisitKey> each = buffered.keySet().iterator(); each.hasNext() && drained.size() < limit; ) {
            var visitKey = each.next();
            var visitTime = buffered.remove(visitKey);
            if (visitTime != null) {
                drained.add(new Visitor(visitKey.user(), visitKey.visitor(), visitTime));
            }
        }
        return drained;
    }

    /** Returns drained visits to the buffer after a failed write, regardless of the capacity. */
    void restore(Collection<Visitor> visits) {
        visits.forEach(visit ->
                buffered.merge(new VisitKey(visit.user(), visit.visitor()), visit.visitTime(), VisitBuffer::newer));
    }
}

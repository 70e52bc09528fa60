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

/**
 * Remembers who looked at whose profile until it is written, of each pair the newest visit. It is lost if the process dies
 * before, and what comes when there is no more room is not noted.
 */
public final class VisitBuffer implements LocalEventHandler {

    private final Clock clock;
    private final int most;
    private final Map<VisitKey, Instant> waiting = new ConcurrentHashMap<>();

    private record VisitKey(UserId user, UserId visitor) {}

    /**
     * Remembers nothing yet.
     *
     * @param most of how many pairs visits may wait; some more, if many come at the same moment
     */
    public VisitBuffer(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Hears of everything, and remembers looks that may leave a footprint. */
    @Override
    public void handle(DomainEvent event) {
        if (event instanceof ProfileViewed(var user, var viewer, var incognito) && !incognito && !user.equals(viewer)) {
            note(new VisitKey(user, viewer), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
    }

    private void note(VisitKey visitKey, Instant moment) {
        if (waiting.size() < most || waiting.containsKey(visitKey)) {
            waiting.merge(visitKey, moment, VisitBuffer::newer);
        }
    }

    private static Instant newer(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Takes some visits that wait, each pair once. */
    List<Visitor> drain(int number) {
        var taken = new ArrayList<Visitor>();
        for (Iterator<VisitKey> each = waiting.keySet().iterator(); each.hasNext() && taken.size() < number; ) {
            var visitKey = each.next();
            var moment = waiting.remove(visitKey);
            if (moment != null) {
                taken.add(new Visitor(visitKey.user(), visitKey.visitor(), moment));
            }
        }
        return taken;
    }

    /** Visits that were taken wait again, since they could not be written. They had their room, so none is refused. */
    void restore(Collection<Visitor> visits) {
        visits.forEach(visit ->
                waiting.merge(new VisitKey(visit.user(), visit.visitor()), visit.visitTime(), VisitBuffer::newer));
    }
}

package com.datingtoday.application.visitor.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Of which visits the owners were told on a day. */
public interface VisitNotifications {

    /**
     * Claims the telling of visits: each pair once a day, whoever asks, and however many at the same time. One round trip.
     *
     * @param day in UTC
     * @return the owners of those pairs that nobody had claimed on that day
     * @throws com.datingtoday.application.shared.Unavailable if it cannot be said; some may have been claimed
     */
    Set<UserId> claim(Collection<Visitor> visits, LocalDate day);
}

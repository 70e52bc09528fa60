package com.datingtoday.application.visitor.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Store of claims, by which an owner is notified of each visitor once per day. */
public interface VisitNotifications {

    /**
     * Claims visits in one round trip. Each pair can be claimed once per day, on all instances together.
     *
     * @param day in UTC
     * @return owners of the pairs that were not yet claimed on that day
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if Redis does not respond; some pairs
     *     may be claimed then
     */
    Set<UserId> claim(Collection<Visitor> visits, LocalDate day);
}

package com.datingtoday.application.visitor.port;

import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

public final class InMemoryVisitNotifications implements VisitNotifications {

    private final Set<DailyVisit> claims = new HashSet<>();

    private record DailyVisit(UserId user, UserId visitor, LocalDate day) {}

    @Override
    public synchronized Set<UserId> claim(Collection<Visitor> visits, LocalDate day) {
        return visits.stream()
                .filter(visit -> claims.add(new DailyVisit(visit.user(), visit.visitor(), day)))
                .map(Visitor::user)
                .collect(Collectors.toUnmodifiableSet());
    }
}

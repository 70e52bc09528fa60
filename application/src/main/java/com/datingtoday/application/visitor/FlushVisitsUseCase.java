package com.datingtoday.application.visitor;

import com.datingtoday.application.profile.view.FindRelations;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.VisitNotifications;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.VisitRecorded;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@UseCase
record FlushVisitsUseCase(
        VisitBuffer notes,
        FindRelations findRelations,
        Visitors visitors,
        RecentVisitorCache recent,
        VisitNotifications told,
        Transactions transactions,
        LocalEventPublisher localEventPublisher,
        Clock clock)
        implements FlushVisits {

    private static final int BATCH = 200;

    /** The order in which all instances lock the lines, so that none waits for another that waits for it. */
    private static final Comparator<Visitor> BY_KEY = Comparator.comparingLong(
                    (Visitor visit) -> visit.user().value())
            .thenComparingLong(visit -> visit.visitor().value());

    @Override
    public int flush() {
        var taken = notes.drain(BATCH);
        if (!taken.isEmpty()) {
            write(taken.stream().sorted(BY_KEY).toList());
        }
        return taken.size();
    }

    private void write(List<Visitor> taken) {
        List<FilteredVisit> footprints;
        try {
            footprints = footprints(taken, clock.instant());
            store(footprints.stream().map(FilteredVisit::visit).toList());
        } catch (DependencyUnavailableException later) {
            notes.restore(taken);
            throw later;
        }
        tell(footprints.stream()
                .filter(FilteredVisit::isShown)
                .map(FilteredVisit::visit)
                .toList());
    }

    /**
     * A visit that is noted.
     *
     * @param isShown whether the owner may see the visitor at all
     */
    private record FilteredVisit(Visitor visit, boolean isShown) {}

    /** What is left without those who block each other, are gone, shut out, or incognito meanwhile. */
    private List<FilteredVisit> footprints(List<Visitor> taken, Instant now) {
        var visits = taken.stream()
                .collect(Collectors.toMap(
                        visit -> new FindRelations.UserPair(visit.user(), visit.visitor()), Function.identity()));
        var couples = taken.stream()
                .map(visit -> new FindRelations.UserPair(visit.user(), visit.visitor()))
                .toList();
        return findRelations.find(new FindRelations.Query(couples)).stream()
                .filter(relatedProfiles -> !relatedProfiles.relation().blocks()
                        && !relatedProfiles.relation().blocked()
                        && !relatedProfiles.other().isIncognito(now))
                .flatMap(relatedProfiles -> {
                    var visit = visits.get(new FindRelations.UserPair(
                            relatedProfiles.one().user(),
                            relatedProfiles.other().user()));
                    return visit == null
                            ? Stream.empty()
                            : Stream.of(new FilteredVisit(visit, relatedProfiles.showsOther()));
                })
                .toList();
    }

    private void store(List<Visitor> visits) {
        if (!visits.isEmpty()) {
            recent.save(
                    visits,
                    () -> transactions.inTransaction(() -> {
                        visitors.save(visits);
                        return true;
                    }));
        }
    }

    /** They are written; who cannot be told now is not told. */
    private void tell(Collection<Visitor> visits) {
        if (!visits.isEmpty()) {
            claim(visits).forEach(user -> localEventPublisher.publish(new VisitRecorded(user)));
        }
    }

    private Set<UserId> claim(Collection<Visitor> visits) {
        try {
            return told.claim(visits, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        } catch (DependencyUnavailableException away) {
            return Set.of();
        }
    }
}

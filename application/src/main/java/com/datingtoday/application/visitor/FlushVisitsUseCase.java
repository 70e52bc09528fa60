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
        VisitBuffer visitBuffer,
        FindRelations findRelations,
        Visitors visitors,
        RecentVisitorCache recent,
        VisitNotifications visitNotifications,
        Transactions transactions,
        LocalEventPublisher localEventPublisher,
        Clock clock)
        implements FlushVisits {

    private static final int BATCH = 200;

    /** Lock order of the rows on all instances, which prevents deadlocks. */
    private static final Comparator<Visitor> BY_KEY = Comparator.comparingLong(
                    (Visitor visit) -> visit.user().value())
            .thenComparingLong(visit -> visit.visitor().value());

    @Override
    public int flush() {
        var drained = visitBuffer.drain(BATCH);
        if (!drained.isEmpty()) {
            write(drained.stream().sorted(BY_KEY).toList());
        }
        return drained.size();
    }

    private void write(List<Visitor> drained) {
        List<FilteredVisit> filtered;
        try {
            filtered = filter(drained, clock.instant());
            store(filtered.stream().map(FilteredVisit::visit).toList());
        } catch (DependencyUnavailableException unavailable) {
            visitBuffer.restore(drained);
            throw unavailable;
        }
        publish(filtered.stream()
                .filter(FilteredVisit::isShown)
                .map(FilteredVisit::visit)
                .toList());
    }

    /**
     * Visit to store.
     *
     * @param isShown true if the owner may see the visitor
     */
    private record FilteredVisit(Visitor visit, boolean isShown) {}

    /** Removes visits of pairs with a block, of deleted or suspended users, and of visitors who are incognito now. */
    private List<FilteredVisit> filter(List<Visitor> drained, Instant now) {
        var visits = drained.stream()
                .collect(Collectors.toMap(
                        visit -> new FindRelations.UserPair(visit.user(), visit.visitor()), Function.identity()));
        var pairs = drained.stream()
                .map(visit -> new FindRelations.UserPair(visit.user(), visit.visitor()))
                .toList();
        return findRelations.find(new FindRelations.Query(pairs)).stream()
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

    /**
     * Publishes the visits of pairs for which no visit was published today. If Redis is unavailable, they are not
     * published at all.
     */
    private void publish(Collection<Visitor> visits) {
        if (!visits.isEmpty()) {
            claim(visits).forEach(user -> localEventPublisher.publish(new VisitRecorded(user)));
        }
    }

    private Set<UserId> claim(Collection<Visitor> visits) {
        try {
            return visitNotifications.claim(visits, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        } catch (DependencyUnavailableException unavailable) {
            return Set.of();
        }
    }
}

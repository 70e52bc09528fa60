package com.datingtoday.application.visitor;

import com.datingtoday.application.profile.ProfileFixture;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.Page;
import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.visitor.GetVisitorSummary.VisitorSummary;
import com.datingtoday.application.visitor.port.InMemoryRecentVisitorCache;
import com.datingtoday.application.visitor.port.InMemoryVisitNotifications;
import com.datingtoday.application.visitor.port.InMemoryVisitors;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Use cases of visitor over ports in memory and the users of {@link ProfileFixture}. */
final class VisitorFixture {

    static final UserId ANNA = ProfileFixture.ANNA;
    static final UserId BOB = ProfileFixture.BOB;
    static final UserId CAROL = ProfileFixture.CAROL;
    static final int CAPACITY = 500;

    final ProfileFixture people = new ProfileFixture();
    final InMemoryVisitors visitors = new InMemoryVisitors();
    final InMemoryRecentVisitorCache recent = new InMemoryRecentVisitorCache();
    final VisitBuffer visitBuffer = new VisitBuffer(people.clock, CAPACITY);
    final List<DomainEvent> published = new ArrayList<>();

    private final InMemoryVisitNotifications visitNotifications = new InMemoryVisitNotifications();

    /** Registers a user with an id and a birthday. */
    UserId create(long number) {
        var user = new UserId(ProfileFixture.CAROL.value() + number);
        people.create(user, "P-" + number);
        return user;
    }

    /** Views a profile by the real use case and passes its events to the buffer. */
    void view(UserId viewer, UserId owner) {
        people.viewProfile().view(new ViewProfile.Query(viewer, owner));
        people.publishedEvents.forEach(visitBuffer::handle);
        people.publishedEvents.clear();
    }

    /** Views a profile one second after all earlier views and flushes the buffer. */
    void visit(UserId viewer, UserId owner) {
        people.clock.advance(Duration.ofSeconds(1));
        view(viewer, owner);
        flush();
    }

    FlushVisits flushVisits(UnaryOperator<Visitors> store) {
        return new FlushVisitsUseCase(
                visitBuffer,
                people.findRelations(),
                store.apply(visitors),
                recent,
                visitNotifications,
                new SerialTransactions(),
                new LocalEventPublisher(List.of(published::add)),
                people.clock);
    }

    int flush() {
        return flushVisits(UnaryOperator.identity()).flush();
    }

    private VisitorListService visitorListService() {
        return new VisitorListService(visitors, recent, people.viewPeople());
    }

    Page<VisitorView> page(UserId user, @Nullable String cursor, int limit) {
        return new ListVisitorsUseCase(visitorListService(), people.findProfiles(), people.encryption, people.clock)
                .list(new ListVisitors.Query(user, cursor, limit));
    }

    /** Returns all visitors of the list. */
    List<UserId> list(UserId user) {
        return page(user, null, 100).list().stream()
                .map(seen -> seen.person().user())
                .toList();
    }

    VisitorSummary summary(UserId user) {
        return new GetVisitorSummaryUseCase(visitorListService()).get(new GetVisitorSummary.Query(user));
    }

    void markRead(UserId user) {
        new MarkVisitorsReadUseCase(visitors, recent, new SerialTransactions(), people.clock)
                .markRead(new MarkVisitorsRead.Command(user));
    }

    /** Returns all stored visits, visible or not. */
    List<UserId> stored(UserId user) {
        return visitors.findPage(user, null, 1_000).stream()
                .map(Visitor::visitor)
                .toList();
    }

    void makeVip(UserId user) {
        people.profiles.makeVip(user, people.clock.instant().plus(Duration.ofDays(30)));
        people.profileUpdates().update(user, () -> {});
    }

    void changeProfile(UserId user, ProfileChange change) {
        people.save(user, change);
        people.profileUpdates().update(user, () -> {});
    }

    void block(UserId blocker, UserId blocked) {
        people.relationUpdates()
                .endFollowsAndUpdate(
                        blocker, blocked, () -> people.blocks.create(blocker, blocked, people.clock.instant(), 100));
    }
}

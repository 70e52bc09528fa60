package com.datingtoday.application.visitor;

import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.RecentVisitorCache.CachedVisitors;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads visits and views the visitors by the current visibility rule, regardless of the age of the visit. */
@ApplicationService
record VisitorListService(Visitors visitors, RecentVisitorCache recent, ViewPeople viewPeople) {

    /** Returns a page of visits from the cache, or from the database if the cache does not reach far enough. */
    RecentVisitorCache.CachedPage readPage(UserId user, @Nullable Cursor after, int limit) {
        var cachedPage = recent.findPage(user, after, limit, () -> load(user));
        return cachedPage.complete() || cachedPage.visits().size() >= limit
                ? cachedPage
                : new RecentVisitorCache.CachedPage(
                        visitors.findPage(user, after, limit), cachedPage.readTime(), false);
    }

    private CachedVisitors load(UserId user) {
        return new CachedVisitors(
                visitors.findPage(user, null, RecentVisitorCache.CAPACITY), visitors.getReadTime(user));
    }

    /**
     * Returns the visible visitors in the same order.
     *
     * @param visits at most 100
     */
    List<VisitorView> toViews(UserId user, List<Visitor> visits, Instant readTime) {
        if (visits.isEmpty()) {
            return List.of();
        }
        var query =
                new ViewPeople.Query(user, visits.stream().map(Visitor::visitor).toList());
        // Blocked people appear in the list of blocks only.
        var people = viewPeople.view(query).stream()
                .filter(person -> person.details().isPresent())
                .collect(Collectors.toMap(PersonSummary::user, Function.identity()));
        return visits.stream()
                .flatMap(visit -> Stream.ofNullable(people.get(visit.visitor()))
                        .map(person -> new VisitorView(person, visit.visitTime(), visit.isNew(readTime))))
                .toList();
    }
}

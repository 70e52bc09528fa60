package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryLookup;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.search.ListingScanner.ScanResult;
import com.datingtoday.application.profile.view.ViewPeople;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@UseCase
record SearchPeopleUseCase(
        DiscoveryLookup discoveryLookup, ListingScanner listingScanner, Encryption encryption, Clock clock)
        implements SearchPeople {

    private static final int MAX_VIEWED = 100;

    @Override
    public DiscoveryPage search(Query query) {
        var limit = PageLimit.orDefault(query.limit());
        return query.searchMode() instanceof SearchMode.ByUserId(var user)
                ? findUser(query, user)
                : search(query, limit);
    }

    private DiscoveryPage findUser(Query query, UserId user) {
        if (query.cursor() != null) {
            throw new DomainException(new InputError.Malformed("cursor"));
        }
        var people = discoveryLookup.view(query.viewer(), List.of(user), (_, _, _) -> true);
        return new DiscoveryPage(DiscoveredPerson.of(people, false), null, SearchScope.WORLD);
    }

    private DiscoveryPage search(Query query, int limit) {
        var cursorCodec = new CursorCodec(encryption, "search:" + query.viewer().value());
        var cursor = query.cursor();
        var after = cursor == null
                ? null
                : cursorCodec.decode(cursor, text -> SearchCursor.decode(text, query.searchMode()));
        var now = clock.instant();
        var viewer = discoveryLookup.findViewer(query.viewer(), query.searchCriteria(), now);
        var maxMatches = Math.min(MAX_VIEWED, limit + limit / 2 + 10);
        var scanResult = listingScanner.readPage(new ListingScanner.PageSpec(
                viewer, query.searchMode(), query.searchCriteria(), after, maxMatches, now));
        var people = view(query, viewer, scanResult, now);
        var next = next(scanResult, people, limit);
        return new DiscoveryPage(
                DiscoveredPerson.of(people.subList(0, Math.min(limit, people.size())), false),
                next == null ? null : cursorCodec.encode(next.encode()),
                query.searchMode() instanceof SearchMode.ByCriteria byCriteria && byCriteria.within() != null
                        ? SearchScope.HERE
                        : SearchScope.WORLD);
    }

    private List<PersonSummary> view(Query query, Profile viewer, ScanResult scanResult, Instant now) {
        var candidates =
                scanResult.matches().stream().map(ScanResult.Match::user).toList();
        var matching = DiscoveryLookup.filterFor(query.searchCriteria(), now);
        ViewPeople.PersonFilter personFilter =
                (viewing, owner, lastActive) -> matching.matches(viewing, owner, lastActive)
                        && listingScanner.isWithin(viewer, owner, query.searchMode(), now);
        return discoveryLookup.view(query.viewer(), candidates, personFilter);
    }

    private static @Nullable SearchCursor next(ScanResult scanResult, List<PersonSummary> people, int limit) {
        if (people.size() <= limit) {
            return scanResult.next();
        }
        var last = people.get(limit - 1).user();
        return scanResult.matches().stream()
                .filter(match -> match.user().equals(last))
                .map(ScanResult.Match::cursor)
                .findFirst()
                .orElseThrow();
    }
}

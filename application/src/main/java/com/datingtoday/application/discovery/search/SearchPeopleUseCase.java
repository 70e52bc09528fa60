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
record SearchPeopleUseCase(DiscoveryLookup discoveryLookup, ListingScanner reading, Encryption encryption, Clock clock)
        implements SearchPeople {

    private static final int MOST_SEEN = 100;

    @Override
    public DiscoveryPage search(Query query) {
        var limit = PageLimit.orDefault(query.limit());
        return query.searchMode() instanceof SearchMode.ByUserId(var user) ? number(query, user) : search(query, limit);
    }

    private DiscoveryPage number(Query query, UserId user) {
        if (query.cursor() != null) {
            throw new DomainException(new InputError.Malformed("cursor"));
        }
        var seen = discoveryLookup.view(query.viewer(), List.of(user), (_, _, _) -> true);
        return new DiscoveryPage(DiscoveredPerson.of(seen, false), null, SearchScope.WORLD);
    }

    private DiscoveryPage search(Query query, int limit) {
        var cursors = new CursorCodec(encryption, "search:" + query.viewer().value());
        var cursor = query.cursor();
        var read = cursor == null ? null : cursors.decode(cursor, text -> SearchCursor.decode(text, query.searchMode()));
        var now = clock.instant();
        var asker = discoveryLookup.findViewer(query.viewer(), query.searchCriteria(), now);
        var most = Math.min(MOST_SEEN, limit + limit / 2 + 10);
        var scanResult = reading.readPage(
                new ListingScanner.PageSpec(asker, query.searchMode(), query.searchCriteria(), read, most, now));
        var seen = see(query, asker, scanResult, now);
        var next = next(scanResult, seen, limit);
        return new DiscoveryPage(
                DiscoveredPerson.of(seen.subList(0, Math.min(limit, seen.size())), false),
                next == null ? null : cursors.encode(next.encode()),
                query.searchMode() instanceof SearchMode.ByCriteria byCriteria && byCriteria.within() != null
                        ? SearchScope.HERE
                        : SearchScope.WORLD);
    }

    private List<PersonSummary> see(Query query, Profile asker, ScanResult scanResult, Instant now) {
        var asked = scanResult.matches().stream().map(ScanResult.Match::user).toList();
        var fits = DiscoveryLookup.filterFor(query.searchCriteria(), now);
        ViewPeople.PersonFilter personFilter = (looking, owner, lastActive) ->
                fits.matches(looking, owner, lastActive) && reading.isWithin(asker, owner, query.searchMode(), now);
        return discoveryLookup.view(query.viewer(), asked, personFilter);
    }

    private static @Nullable SearchCursor next(ScanResult scanResult, List<PersonSummary> seen, int limit) {
        if (seen.size() <= limit) {
            return scanResult.next();
        }
        var last = seen.get(limit - 1).user();
        return scanResult.matches().stream()
                .filter(match -> match.user().equals(last))
                .map(ScanResult.Match::cursor)
                .findFirst()
                .orElseThrow();
    }
}

package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.result.CandidateFilter;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.result.FilterText;
import com.datingtoday.application.discovery.search.ListingScanner.ScanResult;
import com.datingtoday.application.discovery.search.ListingScanner.ScanResult.Match;
import com.datingtoday.application.profile.view.VisiblePerson;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.discovery.ViewerCriteria;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@UseCase
record SearchPeopleUseCase(
        CandidateFilter candidateFilter, ListingScanner listingScanner, Encryption encryption, Clock clock)
        implements SearchPeople {

    private static final int MAX_VIEWED = 100;

    private record VisibleMatch(Match match, VisiblePerson person) {}

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
        var people = candidateFilter.view(query.viewer(), user);
        return new DiscoveryPage(DiscoveredPerson.of(people, false), null, SearchScope.WORLD);
    }

    private DiscoveryPage search(Query query, int limit) {
        var cursorCodec = CursorCodec.filtered(
                encryption,
                "search:" + query.viewer().value(),
                FilterText.of(query.searchCriteria(), text(query.searchMode())));
        var cursor = query.cursor();
        var after = cursor == null
                ? null
                : cursorCodec.decode(cursor, text -> SearchCursor.decode(text, query.searchMode()));
        var now = clock.instant();
        var viewerCriteria = candidateFilter.viewerCriteria(query.viewer(), query.searchCriteria(), now);
        var maxMatches = Math.min(MAX_VIEWED, limit + limit / 2 + 10);
        var scanResult = listingScanner.readPage(
                new ListingScanner.PageSpec(viewerCriteria, query.searchMode(), after, maxMatches));
        var matches = view(viewerCriteria, query.searchMode(), scanResult);
        var shown = matches.subList(0, Math.min(limit, matches.size()));
        var next = matches.size() > limit ? shown.getLast().match().cursor() : scanResult.next();
        return new DiscoveryPage(
                DiscoveredPerson.of(
                        shown.stream().map(match -> match.person().summary()).toList(), false),
                next == null ? null : cursorCodec.encode(next.encode()),
                query.searchMode() instanceof SearchMode.ByCriteria byCriteria && byCriteria.within() != null
                        ? SearchScope.HERE
                        : SearchScope.WORLD);
    }

    private static String text(SearchMode searchMode) {
        return switch (searchMode) {
            case SearchMode.ByUserId(var user) -> "user " + user.value();
            case SearchMode.ByNickname(var prefix) -> "nickname " + Listing.fold(prefix);
            case SearchMode.ByCriteria(var sortOrder, var within) -> sortOrder + " " + within;
        };
    }

    /** Returns the matches whose current profile matches too. */
    private List<VisibleMatch> view(ViewerCriteria viewerCriteria, SearchMode searchMode, ScanResult scanResult) {
        var users = scanResult.matches().stream().map(Match::user).collect(Collectors.toSet());
        var people = candidateFilter.viewMatching(viewerCriteria, users);
        return scanResult.matches().stream()
                .flatMap(match -> Stream.ofNullable(people.get(match.user()))
                        .filter(person -> listingScanner.isWithin(viewerCriteria, person.profile(), searchMode))
                        .map(person -> new VisibleMatch(match, person)))
                .toList();
    }
}

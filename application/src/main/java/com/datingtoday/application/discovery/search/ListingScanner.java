package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads at most {@link #ROWS} lines of one order for a page of a search, and keeps who may be meant. */
@ApplicationService
public record ListingScanner(Listings listings, Grids grids) {

    private static final int ROWS = 200;

    /** From so many leaves around the regions of a search by distance are found. */
    private static final int LEAVES = 2_000;

    /**
     * What is wanted.
     *
     * @param after null for the beginning
     * @param most how many people
     */
    record PageSpec(
            Profile viewer,
            SearchMode searchMode,
            SearchCriteria searchCriteria,
            @Nullable SearchCursor after,
            int maxMatches,
            Instant now) {}

    /**
     * Who may be meant.
     *
     * @param next behind all that was read; null at the end
     */
    record ScanResult(List<Match> matches, @Nullable SearchCursor next) {

        /** Somebody, and the position behind him. */
        record Match(UserId user, SearchCursor cursor) {}

        /** Only so many; then the next page begins behind the last of them. */
        private ScanResult first(int most) {
            return matches.size() <= most
                    ? this
                    : new ScanResult(
                            matches.subList(0, most), matches.get(most - 1).cursor());
        }
    }

    ScanResult readPage(PageSpec pageSpec) {
        var scanResult = switch (pageSpec.searchMode()) {
            case SearchMode.ByUserId(var user) -> throw new IllegalArgumentException("nothing is read for " + user);
            case SearchMode.ByNickname(var beginning) -> named(pageSpec, Listing.fold(beginning));
            case SearchMode.ByCriteria byCriteria -> scan(pageSpec, byCriteria);
        };
        return scanResult.first(pageSpec.maxMatches());
    }

    private ScanResult named(PageSpec pageSpec, String beginning) {
        var from = pageSpec.after() instanceof SearchCursor.ByNickname byNickname ? byNickname : null;
        var read = listings.findByNickname(beginning, from == null ? null : from.after(), ROWS);
        var before = passed(pageSpec);
        var people = IntStream.range(0, read.size())
                .filter(at -> mayBeMeant(pageSpec, read.get(at)))
                .mapToObj(at -> new ScanResult.Match(read.get(at).user(), behind(read.get(at), before + at + 1)))
                .toList();
        var isEnd = read.size() < ROWS || before + ROWS >= SearchPeople.MAX_SCANNED;
        return new ScanResult(people, isEnd ? null : behind(read.getLast(), before + ROWS));
    }

    private static int passed(PageSpec pageSpec) {
        return pageSpec.after() == null ? 0 : pageSpec.after().scanned();
    }

    private static SearchCursor behind(Listing listing, int passed) {
        var name = new Listings.NameCursor(listing.nickname(), listing.user().value());
        return new SearchCursor.ByNickname(name, passed);
    }

    private ScanResult scan(PageSpec pageSpec, SearchMode.ByCriteria byCriteria) {
        var genders = pageSpec.searchCriteria().acceptedGenders(SearchableAttributes.of(pageSpec.viewer(), null));
        if (genders.isEmpty()) {
            return new ScanResult(List.of(), null);
        }
        var regions = regions(pageSpec, byCriteria);
        if (isBounded(byCriteria) && regions.isEmpty()) {
            return new ScanResult(List.of(), null);
        }
        var from = pageSpec.after() instanceof SearchCursor.ByScan byScan ? byScan : null;
        var scanPage = listings.scan(
                new Listings.Scan(byCriteria.sortOrder(), genders, regions, from == null ? null : from.after(), ROWS));
        return scanned(pageSpec, scanPage);
    }

    private ScanResult scanned(PageSpec pageSpec, Listings.ScanPage scanPage) {
        var read = scanPage.listings();
        var before = passed(pageSpec);
        var people = IntStream.range(0, read.size())
                .filter(at -> mayBeMeant(pageSpec, read.get(at).listing()))
                .mapToObj(at -> new ScanResult.Match(
                        read.get(at).listing().user(),
                        new SearchCursor.ByScan(read.get(at).cursor(), before + at + 1)))
                .toList();
        var after = scanPage.after();
        return new ScanResult(
                people,
                after == null || before + ROWS >= SearchPeople.MAX_SCANNED
                        ? null
                        : new SearchCursor.ByScan(after, before + ROWS));
    }

    private boolean mayBeMeant(PageSpec pageSpec, Listing listing) {
        var asker = pageSpec.viewer();
        return !listing.user().equals(asker.user())
                && pageSpec.searchCriteria()
                        .matches(SearchableAttributes.of(asker, null), listing.attributes(), pageSpec.now())
                && isWithin(asker, listing.publishedLocation(), pageSpec.searchMode(), pageSpec.now());
    }

    /** Whether nobody is meant who is farther away than that. */
    private static boolean isBounded(SearchMode.ByCriteria byCriteria) {
        return byCriteria.within() != null && byCriteria.within() != DistanceBand.MORE;
    }

    /** In which regions somebody can be who is near enough; none as well for a search that is not bounded. */
    private Set<Cell> regions(PageSpec pageSpec, SearchMode.ByCriteria byCriteria) {
        var within = byCriteria.within();
        if (within == null || !isBounded(byCriteria)) {
            return Set.of();
        }
        var viewing = pageSpec.viewer().publishedLocation().viewpoint();
        if (viewing == null) {
            throw new DomainException(new DiscoveryError.LocationRequired());
        }
        var leaf = grids.current().leaf(viewing);
        return grids.current().nearest(leaf, LEAVES, within.withinKm().orElseThrow()).stream()
                .filter(near -> near.level() <= Listings.REGION_LEVEL)
                .map(near -> near.ancestor(Listings.REGION_LEVEL))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody is as near as the search demands; who hides how far away he is, is not. */
    boolean isWithin(Profile asker, Profile owner, SearchMode searchMode, Instant now) {
        var hides = owner.info().privacy().hideDistance();
        return isWithin(asker, hides ? PublishedLocation.NONE : owner.publishedLocation(), searchMode, now);
    }

    private boolean isWithin(Profile asker, PublishedLocation where, SearchMode searchMode, Instant now) {
        var within = searchMode instanceof SearchMode.ByCriteria byCriteria ? byCriteria.within() : null;
        if (within == null) {
            return true;
        }
        var viewing = asker.publishedLocation().viewpoint();
        return viewing != null
                && where.cellAt(now)
                        .map(cell -> grids.current().distanceBand(viewing, cell))
                        .filter(band -> band.compareTo(within) <= 0)
                        .isPresent();
    }
}

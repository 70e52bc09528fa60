package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.ViewerCriteria;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.DistanceBand;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the candidates of a search page: at most {@value #ROWS} listings in one sort order, filtered by the criteria.
 */
@ApplicationService
public record ListingScanner(Listings listings, Grids grids) {

    private static final int ROWS = 200;

    /** Maximum number of leaves around the viewer whose regions a search by distance reads. */
    private static final int LEAVES = 2_000;

    /**
     * Request for a page.
     *
     * @param after null for the first page
     * @param maxMatches maximum number of matches to return
     */
    record PageSpec(
            ViewerCriteria viewerCriteria,
            SearchMode searchMode,
            @Nullable SearchCursor after,
            int maxMatches) {}

    /**
     * Result of a scan.
     *
     * @param next cursor after all listings that were read; null at the end
     */
    record ScanResult(List<Match> matches, @Nullable SearchCursor next) {

        /** Listed user and the cursor after it. */
        record Match(UserId user, SearchCursor cursor) {}

        /** Returns this result with the first matches only; the next page then starts after the last of them. */
        private ScanResult first(int limit) {
            return matches.size() <= limit
                    ? this
                    : new ScanResult(
                            matches.subList(0, limit), matches.get(limit - 1).cursor());
        }
    }

    ScanResult readPage(PageSpec pageSpec) {
        var scanResult = switch (pageSpec.searchMode()) {
            case SearchMode.ByUserId(var user) ->
                throw new IllegalArgumentException("a search by user id reads no listings: " + user);
            case SearchMode.ByNickname(var prefix) -> findByNickname(pageSpec, Listing.fold(prefix));
            case SearchMode.ByCriteria byCriteria -> scan(pageSpec, byCriteria);
        };
        return scanResult.first(pageSpec.maxMatches());
    }

    private ScanResult findByNickname(PageSpec pageSpec, String prefix) {
        var from = pageSpec.after() instanceof SearchCursor.ByNickname byNickname ? byNickname : null;
        var read = listings.findByNickname(prefix, from == null ? null : from.after(), ROWS);
        var scannedBefore = scannedBefore(pageSpec);
        var matches = IntStream.range(0, read.size())
                .filter(i -> isCandidate(pageSpec, read.get(i)))
                .mapToObj(
                        i -> new ScanResult.Match(read.get(i).user(), cursorAfter(read.get(i), scannedBefore + i + 1)))
                .toList();
        var isEnd = read.size() < ROWS || scannedBefore + ROWS >= SearchPeople.MAX_SCANNED;
        return new ScanResult(matches, isEnd ? null : cursorAfter(read.getLast(), scannedBefore + ROWS));
    }

    private static int scannedBefore(PageSpec pageSpec) {
        return pageSpec.after() == null ? 0 : pageSpec.after().scanned();
    }

    private static SearchCursor cursorAfter(Listing listing, int scanned) {
        var name = new Listings.NameCursor(listing.nickname(), listing.user().value());
        return new SearchCursor.ByNickname(name, scanned);
    }

    private ScanResult scan(PageSpec pageSpec, SearchMode.ByCriteria byCriteria) {
        var genders = pageSpec.viewerCriteria().acceptedGenders();
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
        return toResult(pageSpec, scanPage);
    }

    private ScanResult toResult(PageSpec pageSpec, Listings.ScanPage scanPage) {
        var read = scanPage.listings();
        var scannedBefore = scannedBefore(pageSpec);
        var matches = IntStream.range(0, read.size())
                .filter(i -> isCandidate(pageSpec, read.get(i).listing()))
                .mapToObj(i -> new ScanResult.Match(
                        read.get(i).listing().user(),
                        new SearchCursor.ByScan(read.get(i).cursor(), scannedBefore + i + 1)))
                .toList();
        var after = scanPage.after();
        return new ScanResult(
                matches,
                after == null || scannedBefore + ROWS >= SearchPeople.MAX_SCANNED
                        ? null
                        : new SearchCursor.ByScan(after, scannedBefore + ROWS));
    }

    private boolean isCandidate(PageSpec pageSpec, Listing listing) {
        var viewerCriteria = pageSpec.viewerCriteria();
        return viewerCriteria.matches(listing.user(), listing.attributes())
                && isWithin(viewerCriteria, listing.publishedLocation(), pageSpec.searchMode());
    }

    /** Returns whether the search has a distance limit. */
    private static boolean isBounded(SearchMode.ByCriteria byCriteria) {
        return byCriteria.within() != null && byCriteria.within() != DistanceBand.MORE;
    }

    /** Returns the regions within the distance limit; empty if there is no limit or no region. */
    private Set<Cell> regions(PageSpec pageSpec, SearchMode.ByCriteria byCriteria) {
        var within = byCriteria.within();
        if (within == null || !isBounded(byCriteria)) {
            return Set.of();
        }
        var viewpoint = pageSpec.viewerCriteria().viewer().publishedLocation().viewpoint();
        if (viewpoint == null) {
            throw new DomainException(new DiscoveryError.LocationRequired());
        }
        var leaf = grids.current().leaf(viewpoint);
        return grids.current().nearest(leaf, LEAVES, within.withinKm().orElseThrow()).stream()
                .filter(near -> near.level() <= Listings.REGION_LEVEL)
                .map(near -> near.ancestor(Listings.REGION_LEVEL))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether the owner is within the distance limit; false if the owner hides the distance. */
    boolean isWithin(ViewerCriteria viewerCriteria, Profile owner, SearchMode searchMode) {
        var hides = owner.info().privacy().hideDistance();
        return isWithin(viewerCriteria, hides ? PublishedLocation.NONE : owner.publishedLocation(), searchMode);
    }

    private boolean isWithin(ViewerCriteria viewerCriteria, PublishedLocation location, SearchMode searchMode) {
        var within = searchMode instanceof SearchMode.ByCriteria byCriteria ? byCriteria.within() : null;
        if (within == null) {
            return true;
        }
        var viewpoint = viewerCriteria.viewer().publishedLocation().viewpoint();
        return viewpoint != null
                && location.cellAt(viewerCriteria.now())
                        .map(cell -> grids.current().distanceBand(viewpoint, cell))
                        .filter(band -> band.compareTo(within) <= 0)
                        .isPresent();
    }
}

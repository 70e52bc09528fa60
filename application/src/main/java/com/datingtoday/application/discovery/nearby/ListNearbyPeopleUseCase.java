package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.result.CandidateFilter;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.application.discovery.result.FilterText;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Clock;
import java.time.Instant;

@UseCase
record ListNearbyPeopleUseCase(
        CandidateFilter candidateFilter, NearbyPager nearbyPager, Grids grids, Encryption encryption, Clock clock)
        implements ListNearbyPeople {

    @Override
    public DiscoveryPage list(Query query) {
        var limit = PageLimit.orDefault(query.limit());
        var radius = radius(query);
        var cursorCodec = CursorCodec.filtered(
                encryption, "nearby:" + query.viewer().value(), FilterText.of(query.searchCriteria(), radius));
        var cursor = query.cursor();
        var now = clock.instant();
        var decoded = cursor == null ? null : cursorCodec.decode(cursor, NearbyCursor::decode);
        if (decoded != null && decoded.startedAt().plus(Location.LIST_LIFETIME).isBefore(now)) {
            throw new DomainException(new DiscoveryError.ListExpired());
        }
        var viewerCriteria = candidateFilter.viewerCriteria(query.viewer(), query.searchCriteria(), now);
        var position = decoded == null ? start(viewerCriteria.viewer(), now) : decoded;
        var page = nearbyPager.readPage(
                new NearbyPageSpec(viewerCriteria, radius, limit, grid(position.grid()), position));
        var next = page.next();
        return new DiscoveryPage(
                DiscoveredPerson.of(page.people(), false),
                next == null ? null : cursorCodec.encode(next.encode()),
                page.searchScope());
    }

    private static double radius(Query query) {
        var radius = query.radiusKm();
        if (radius == null) {
            return Double.MAX_VALUE;
        }
        if (radius < 1 || radius > MAX_RADIUS_KM) {
            throw new DomainException(new DiscoveryError.OutOfRange("radius_km", 1, MAX_RADIUS_KM));
        }
        return radius;
    }

    private NearbyCursor start(Profile viewer, Instant now) {
        var viewpoint = viewer.publishedLocation().viewpoint();
        if (viewpoint == null) {
            throw new DomainException(new DiscoveryError.LocationRequired());
        }
        var grid = grids.current();
        return NearbyCursor.start(now, grid.version(), grid.leaf(viewpoint));
    }

    private Grid grid(long version) {
        // One read, because another grid can become current at any time.
        var current = grids.current();
        if (version == current.version()) {
            return current;
        }
        return grids.all().stream()
                .map(Grids.GridStatus::grid)
                .filter(grid -> grid.version() == version)
                .findAny()
                .orElseThrow(() -> new DomainException(new DiscoveryError.ListExpired()));
    }
}

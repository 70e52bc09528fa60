package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.port.Grids;
import com.datingtoday.application.discovery.result.FoundPeople;
import com.datingtoday.application.discovery.result.FoundPerson;
import com.datingtoday.application.discovery.result.Viewer;
import com.datingtoday.application.shared.Encryption;
import com.datingtoday.application.shared.CursorCodec;
import com.datingtoday.application.shared.PageLimit;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.discovery.DiscoveryError;
import com.datingtoday.domain.discovery.Facts;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

@UseCase
record NearbyPeopleUseCase(Viewer viewer, NearbyReading reading, Grids grids, Encryption encryption, Clock clock)
        implements NearbyPeople {

    /** For so long, where people stood when a list was begun is known. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Override
    public FoundPeople find(Query query) {
        var limit = PageLimit.orDefault(query.limit());
        var radius = radius(query);
        var cursors = new CursorCodec(encryption, "nearby:" + query.viewer().value());
        var cursor = query.cursor();
        var now = clock.instant();
        var read = cursor == null ? null : cursors.decode(cursor, NearbyPosition::read);
        if (read != null && read.begun().plus(LONGEST).isBefore(now)) {
            throw new DomainException(new DiscoveryError.ListExpired());
        }
        var asker = viewer.know(query.viewer(), query.wishes(), now);
        var position = read == null ? begin(asker, now) : read;
        var page = reading.read(new NearbyReading.Wanted(
                query.viewer(),
                Facts.of(asker, null),
                query.wishes(),
                radius,
                limit,
                grid(position.grid()),
                position,
                now));
        var next = page.next();
        return new FoundPeople(
                FoundPerson.of(page.people(), false), next == null ? null : cursors.encode(next.write()), page.stage());
    }

    private static double radius(Query query) {
        var radius = query.radiusKm();
        if (radius == null) {
            return Double.MAX_VALUE;
        }
        if (radius < 1 || radius > FARTHEST_KM) {
            throw new DomainException(new DiscoveryError.OutOfRange("radius_km", 1, FARTHEST_KM));
        }
        return radius;
    }

    private NearbyPosition begin(Profile asker, Instant now) {
        var from = asker.publishedLocation().viewing();
        if (from == null) {
            throw new DomainException(new DiscoveryError.NoLocation());
        }
        var grid = grids.current();
        return NearbyPosition.begin(now, grid.version(), grid.leaf(from));
    }

    private Grid grid(long version) {
        if (version == grids.current().version()) {
            return grids.current();
        }
        return grids.all().stream()
                .map(Grids.Kept::grid)
                .filter(grid -> grid.version() == version)
                .findAny()
                .orElseThrow(() -> new DomainException(new DiscoveryError.ListExpired()));
    }
}

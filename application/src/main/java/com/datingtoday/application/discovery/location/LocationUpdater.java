package com.datingtoday.application.discovery.location;

import com.datingtoday.application.discovery.index.ListingUpdater;
import com.datingtoday.application.discovery.port.Locations;
import com.datingtoday.application.profile.change.ProfileUpdates;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * A change of where somebody is: first in the database, then in the lists. Most people tell most of the time that they are
 * where they were; then nobody else need know.
 */
@ApplicationService
public record LocationUpdater(
        ProfileUpdates profileUpdates,
        Locations locations,
        ListingUpdater refresh,
        Transactions transactions,
        RandomSource randomSource,
        Clock clock) {

    private static final int DIGITS = 9;

    Location update(UserId user, UnaryOperator<Location> change) {
        return locations
                .find(user)
                .filter(known -> stays(known, change.apply(known)))
                .flatMap(_ -> transactions.inTransaction(() -> stay(user, change)))
                .orElseGet(() -> go(user, change));
    }

    private static boolean stays(Location before, Location after) {
        return before.toPublishedLocation().equals(after.toPublishedLocation());
    }

    /** Keeps what others do not get; nothing if they would get something. */
    private Optional<Location> stay(UserId user, UnaryOperator<Location> change) {
        var before = locations.lock(user, phase());
        var after = change.apply(before);
        if (!stays(before, after)) {
            return Optional.empty();
        }
        locations.save(after, clock.instant());
        return Optional.of(after);
    }

    private Location go(UserId user, UnaryOperator<Location> change) {
        var after = new AtomicReference<Location>();
        profileUpdates.update(user, () -> {
            var moved = change.apply(locations.lock(user, phase()));
            locations.save(moved, clock.instant());
            after.set(moved);
        });
        refresh.update(user);
        return after.get();
    }

    private Duration phase() {
        return Duration.ofSeconds(Long.parseLong(randomSource.digits(DIGITS)) % Location.QUARTER.toSeconds());
    }
}

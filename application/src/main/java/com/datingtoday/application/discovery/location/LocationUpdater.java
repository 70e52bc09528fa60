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
 * Updates a location in the database, then in the lists. An update that does not change the published location, the
 * usual case, touches the location row only.
 */
@ApplicationService
public record LocationUpdater(
        ProfileUpdates profileUpdates,
        Locations locations,
        ListingUpdater listingUpdater,
        Transactions transactions,
        RandomSource randomSource,
        Clock clock) {

    private static final int PHASE_DIGITS = 9;

    Location update(UserId user, UnaryOperator<Location> change) {
        return locations
                .find(user)
                .filter(location -> isSamePublished(location, change.apply(location)))
                .flatMap(_ -> transactions.inTransaction(() -> savePrivate(user, change)))
                .orElseGet(() -> publish(user, change));
    }

    private static boolean isSamePublished(Location before, Location after) {
        return before.toPublishedLocation().equals(after.toPublishedLocation());
    }

    /** Saves private location data only; returns empty without saving if the published cell would change. */
    private Optional<Location> savePrivate(UserId user, UnaryOperator<Location> change) {
        var before = locations.lock(user, randomPhase());
        var after = change.apply(before);
        if (!isSamePublished(before, after)) {
            return Optional.empty();
        }
        locations.save(after, clock.instant());
        return Optional.of(after);
    }

    private Location publish(UserId user, UnaryOperator<Location> change) {
        var after = new AtomicReference<Location>();
        profileUpdates.update(user, () -> {
            var moved = change.apply(locations.lock(user, randomPhase()));
            locations.save(moved, clock.instant());
            after.set(moved);
        });
        listingUpdater.update(user);
        return after.get();
    }

    private Duration randomPhase() {
        return Duration.ofSeconds(Long.parseLong(randomSource.digits(PHASE_DIGITS)) % Location.QUARTER.toSeconds());
    }
}

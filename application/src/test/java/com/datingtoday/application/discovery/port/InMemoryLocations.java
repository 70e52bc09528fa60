package com.datingtoday.application.discovery.port;

import com.datingtoday.application.profile.port.InMemoryProfiles;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Locations that are also visible in the profiles. */
public final class InMemoryLocations implements Locations {

    private final InMemoryProfiles profiles;
    private final Map<UserId, Location> locations = new HashMap<>();
    private final Map<UserId, Instant> active = new HashMap<>();

    public InMemoryLocations(InMemoryProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public synchronized Optional<Location> find(UserId user) {
        return Optional.ofNullable(locations.get(user));
    }

    @Override
    public synchronized Location lock(UserId user, Duration phase) {
        return locations.computeIfAbsent(user, _ -> Location.none(user, phase));
    }

    @Override
    public synchronized void save(Location location, Instant now) {
        locations.put(location.user(), location);
        active.put(location.user(), now);
        profiles.saveLocation(location.user(), location.toPublishedLocation());
    }

    @Override
    public synchronized void recordActivity(Collection<UserId> users, Instant now) {
        users.stream().filter(active::containsKey).forEach(user -> active.put(user, now));
    }

    @Override
    public synchronized boolean isInactive(UserId user, Instant before) {
        var location = locations.get(user);
        return location != null
                && location.reported() != null
                && lastActive(user).isBefore(before);
    }

    @Override
    public synchronized List<UserId> findInactive(Instant before, int limit) {
        return locations.values().stream()
                .filter(location -> location.reported() != null)
                .map(Location::user)
                .filter(user -> lastActive(user).isBefore(before))
                .sorted(Comparator.comparing(this::lastActive))
                .limit(limit)
                .toList();
    }

    private Instant lastActive(UserId user) {
        return Objects.requireNonNull(active.get(user));
    }
}

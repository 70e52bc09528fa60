package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Store of the exact locations. */
public interface Locations {

    /** Finds the location of a user; empty if the user never reported one. */
    Optional<Location> find(UserId user);

    /**
     * Locks the location of a user until the end of the transaction.
     *
     * @param phase permanent publish phase of the user, used if there is none yet
     */
    Location lock(UserId user, Duration phase);

    /** Saves a location that {@link #lock} locked in the same transaction. */
    void save(Location location, Instant now);

    /**
     * Records that the users are active now, so their locations do not expire; users without a location are ignored.
     */
    void recordActivity(Collection<UserId> users, Instant now);

    /** Returns whether the user has a location and was inactive since the given time. */
    boolean isInactive(UserId user, Instant before);

    /** Finds users who have a location and were inactive since the given time, the longest inactive first. */
    List<UserId> findInactive(Instant before, int limit);
}

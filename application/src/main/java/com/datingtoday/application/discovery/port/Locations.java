package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where everybody is, exactly. */
public interface Locations {

    /** Somebody's; empty if he never told one. */
    Optional<Location> find(UserId user);

    /**
     * Somebody's, which nobody else can change before the transaction ends.
     *
     * @param phase his for good, if he has none yet
     */
    Location lock(UserId user, Duration phase);

    /** Stores what became of it; after {@link #lock} in the same transaction. */
    void save(Location location, Instant now);

    /** These people are here now, so what they told does not expire; who never told a place is passed over. */
    void recordActivity(Collection<UserId> users, Instant now);

    /** Whether somebody told a place and has not been here since that moment. */
    boolean isInactive(UserId user, Instant before);

    /** Who told a place and has not been here since that moment, some at most, the longest away first. */
    List<UserId> findInactive(Instant before, int limit);
}

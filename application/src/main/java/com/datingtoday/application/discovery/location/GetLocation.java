package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Returns the stored location of a user to that user. */
public interface GetLocation {

    /** Returns the location; empty if the user never reported a location. */
    Optional<Location> get(Query query);

    record Query(UserId user) {}
}

package com.datingtoday.application.discovery.location;

import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Somebody asks what is kept of where he is. */
public interface GetLocation {

    /** What is kept; empty if he never told anything. */
    Optional<Location> get(Query query);

    /** Who asks. */
    record Query(UserId user) {}
}

package com.datingtoday.bootstrap.development.population;

import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not exist.
 *
 * @param location null if he has told no place, or was away for so long that it is forgotten
 * @param lastActive when he was here last
 * @param attention how much he has drawn, as a weight of popularity; 0 for most
 */
public record GeneratedUser(Profile profile, @Nullable Location location, Instant lastActive, double attention) {

    public UserId user() {
        return profile.user();
    }

    /** As lists find him. */
    public Optional<Listing> listing() {
        return Listing.of(profile, lastActive);
    }
}

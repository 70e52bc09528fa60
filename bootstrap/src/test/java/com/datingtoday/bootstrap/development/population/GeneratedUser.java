package com.datingtoday.bootstrap.development.population;

import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Generated user.
 *
 * @param location null if the user never sent one or it has expired
 * @param lastActive time of the last request
 * @param attention popularity as a weight; 0 for most users
 */
public record GeneratedUser(Profile profile, @Nullable Location location, Instant lastActive, double attention) {

    public UserId user() {
        return profile.user();
    }

    /** Returns the listing; empty if the user is in no list. */
    public Optional<Listing> listing() {
        return Listing.of(profile, lastActive);
    }
}

package com.datingtoday.adapter.redis.profile;

import com.datingtoday.domain.profile.Profile;
import java.util.Optional;

/** Cached profile of a user; empty if the user does not exist. */
record CachedProfile(Optional<Profile> profile) {

    static final CachedProfile MISSING = new CachedProfile(Optional.empty());
}

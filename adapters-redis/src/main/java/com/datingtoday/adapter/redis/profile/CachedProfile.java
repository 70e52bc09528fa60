package com.datingtoday.adapter.redis.profile;

import com.datingtoday.domain.profile.Profile;
import java.util.Optional;

/** What is known of a user: his profile, or that he does not exist. */
record CachedProfile(Optional<Profile> profile) {

    static final CachedProfile NOBODY = new CachedProfile(Optional.empty());
}

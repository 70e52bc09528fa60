package com.datingtoday.adapter.redis.profile;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Profiles by user. The absence of a user is cached for a short time only, because the user may register at any time.
 */
record ProfileCacheDefinition() implements CacheDefinition<UserId, CachedProfile> {

    private static final String NONE = "none";
    private static final Duration MAX_AGE = Duration.ofMinutes(5);
    private static final Duration MISSING_MAX_AGE = Duration.ofSeconds(2);

    @Override
    public String key(UserId user) {
        return "dt:profile:{" + user.value() + "}";
    }

    @Override
    public String encode(CachedProfile cachedProfile) {
        return cachedProfile.profile().map(ProfileCodec::encode).orElse(NONE);
    }

    @Override
    public @Nullable CachedProfile decode(UserId user, String text) {
        if (text.equals(NONE)) {
            return CachedProfile.MISSING;
        }
        var profile = ProfileCodec.decode(user, text);
        return profile == null ? null : new CachedProfile(Optional.of(profile));
    }

    @Override
    public Duration maxAge(CachedProfile cachedProfile) {
        return cachedProfile.profile().isPresent() ? MAX_AGE : MISSING_MAX_AGE;
    }
}

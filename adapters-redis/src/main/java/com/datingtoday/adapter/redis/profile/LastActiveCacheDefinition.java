package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.LastActiveCodec;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Last-active times. Redis is their only source, so a missing or damaged value is unknown, and the cache never stores
 * one: {@link #encode} and {@link #maxAge} are required by the interface only.
 */
record LastActiveCacheDefinition() implements CacheDefinition<UserId, Optional<Instant>> {

    private static final String UNKNOWN = "";

    @Override
    public String key(UserId user) {
        return LastActiveCodec.key(user);
    }

    @Override
    public String encode(Optional<Instant> lastActive) {
        return lastActive.map(LastActiveCodec::encode).orElse(UNKNOWN);
    }

    @Override
    public Optional<Instant> decode(UserId user, String text) {
        return Optional.ofNullable(LastActiveCodec.decode(text));
    }

    @Override
    public Duration maxAge(Optional<Instant> lastActive) {
        return LastActiveCodec.TTL;
    }
}

package com.datingtoday.adapter.persistence.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Row of {@code auth_session}.
 *
 * @param olderTokens retired tokens before the newest one, see {@link RetiredTokenCodec}; null if there is none
 */
record AuthSessionRow(
        long userId,
        String id,
        String appKey,
        int scheme,
        String tokenHash,
        @Nullable String retiredTokenHash,
        @Nullable Instant retiredUntil,
        @Nullable String olderTokens,
        @Nullable String secret,
        @Nullable String secretKeyId,
        String device,
        Instant createTime,
        Instant expiredTime,
        @Nullable Instant endedTime) {}

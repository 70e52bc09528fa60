package com.datingtoday.adapter.persistence.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record AuthSessionRow(
        long userId,
        String id,
        String appKey,
        int scheme,
        String tokenHash,
        @Nullable String retiredTokenHash,
        @Nullable Instant retiredUntil,
        @Nullable String secret,
        @Nullable String secretKeyId,
        String device,
        Instant createTime,
        Instant expiredTime,
        @Nullable Instant endedTime) {}

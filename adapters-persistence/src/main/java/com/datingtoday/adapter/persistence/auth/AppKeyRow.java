package com.datingtoday.adapter.persistence.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Row of {@code app_key} without the times, which the server sets.
 *
 * @param schemes 1 for scheme 1, 2 for scheme 2, 3 for both
 */
record AppKeyRow(
        String id,
        String name,
        String secret,
        String secretKeyId,
        @Nullable String retiringSecret,
        @Nullable String retiringSecretKeyId,
        @Nullable Instant retiringUntil,
        boolean enabled,
        int schemes,
        boolean always200,
        int version) {}

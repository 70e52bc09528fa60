package com.datingtoday.adapter.redis.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Time of the last activity of a user; null if unknown. */
record LastActive(@Nullable Instant last) {

    static final LastActive UNKNOWN = new LastActive(null);
}

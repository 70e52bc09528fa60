package com.datingtoday.adapter.redis.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When somebody was here last; null if nobody knows. */
record LastActive(@Nullable Instant last) {

    static final LastActive UNKNOWN = new LastActive(null);
}

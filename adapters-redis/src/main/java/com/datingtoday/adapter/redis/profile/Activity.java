package com.datingtoday.adapter.redis.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When somebody was here last; null if nobody knows. */
record Activity(@Nullable Instant last) {

    static final Activity UNKNOWN = new Activity(null);
}

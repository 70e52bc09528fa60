package com.datingtoday.adapter.redis.shared;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Codec and key of last-active times: seconds since 1970, one key per user. */
public final class LastActiveCodec {

    /** Time to live: longer than the presence steps and the activity filter need. */
    public static final Duration TTL = Duration.ofDays(8);

    private LastActiveCodec() {}

    public static String key(UserId user) {
        return "dt:active:{" + user.value() + "}";
    }

    /** Encodes a time, truncated to seconds. */
    public static String encode(Instant time) {
        return Long.toString(time.getEpochSecond());
    }

    /** Returns the time, or null if the text is damaged. */
    public static @Nullable Instant decode(String text) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(text));
        } catch (RuntimeException damaged) {
            return null;
        }
    }
}

package com.datingtoday.adapter.redis.shared;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When everybody was here last, as it stands in Redis: seconds since 1970, one key for each user. */
public final class LastActiveCodec {

    /** How long it stands there: longer than anybody is shown as active or sought by it. */
    public static final Duration KEPT = Duration.ofDays(8);

    private LastActiveCodec() {}

    /** The key of a user. */
    public static String key(UserId user) {
        return "dt:active:{" + user.value() + "}";
    }

    /** What stands there; parts of a second are dropped. */
    public static String encode(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }

    /** What that text says; null if it is damaged. */
    public static @Nullable Instant decode(String text) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(text));
        } catch (RuntimeException damaged) {
            return null;
        }
    }
}

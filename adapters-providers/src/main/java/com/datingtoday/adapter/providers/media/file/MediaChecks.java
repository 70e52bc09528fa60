package com.datingtoday.adapter.providers.media.file;

import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Duration;

/** What files are refused with. */
public final class MediaChecks {

    private MediaChecks() {}

    public static DomainException unreadable() {
        return new DomainException(new MediaError.Unreadable());
    }

    public static DomainException animated() {
        return new DomainException(new MediaError.Animated());
    }

    /** Refuses a file that is not built as its format wants. */
    public static void check(boolean sound) {
        if (!sound) {
            throw unreadable();
        }
    }

    /**
     * The time a recording takes, which is not more than the limit.
     *
     * @param seconds by its own frames
     * @param limit in seconds
     * @param padding how much longer the frames may be for what the codec adds before and after the sound, in seconds
     */
    public static Duration within(double seconds, long limit, double padding) {
        check(seconds > 0);
        if (seconds > limit + padding) {
            throw new DomainException(new MediaError.TooLong(limit));
        }
        return Duration.ofMillis(Math.max(1, Math.round(Math.min(seconds, (double) limit) * 1000)));
    }
}

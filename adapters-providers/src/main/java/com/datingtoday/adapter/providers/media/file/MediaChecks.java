package com.datingtoday.adapter.providers.media.file;

import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaError.UnsupportedPart;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.shared.DomainException;
import java.time.Duration;
import java.util.EnumSet;

/** Errors and checks for rejected files. */
public final class MediaChecks {

    private MediaChecks() {}

    public static DomainException unreadable() {
        return new DomainException(new MediaError.Unreadable());
    }

    /** Returns the error of an intact recording that has a part that is not supported. */
    public static DomainException unsupported(UnsupportedPart part) {
        var allowed = FileFormat.names(EnumSet.of(MediaKind.AUDIO, MediaKind.VIDEO));
        return new DomainException(new MediaError.UnsupportedType(allowed, part));
    }

    public static DomainException animated() {
        return new DomainException(new MediaError.Animated());
    }

    /** Rejects a file as unreadable unless the condition holds. */
    public static void check(boolean condition) {
        if (!condition) {
            throw unreadable();
        }
    }

    /**
     * Returns the duration of a recording, rejecting one over the limit.
     *
     * @param seconds duration by its frames
     * @param limit in seconds
     * @param padding tolerance for codec frames before and after the recorded time, in seconds
     */
    public static Duration requireWithin(double seconds, long limit, double padding) {
        check(seconds > 0);
        if (seconds > limit + padding) {
            throw new DomainException(new MediaError.TooLong(limit));
        }
        return Duration.ofMillis(Math.max(1, Math.round(Math.min(seconds, (double) limit) * 1000)));
    }
}

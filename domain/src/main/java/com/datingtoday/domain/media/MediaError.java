package com.datingtoday.domain.media;

import com.datingtoday.domain.shared.DomainError;
import java.util.Set;

/** Errors of uploads, files and links. */
public sealed interface MediaError extends DomainError {

    /** Part of a file that the service does not support. */
    enum UnsupportedPart {
        /** The file format. */
        CONTAINER,
        /** The file format HEIC, which many phones write by default. */
        HEIC,
        /** The encoding of the sound or the video. */
        CODEC,
        /** The number or the kinds of the tracks. */
        TRACKS,
        /** The number or the form of the fragments. */
        FRAGMENTS
    }

    /**
     * The content has none of the accepted types. The file need not be damaged.
     *
     * @param allowed names of the accepted types, such as JPEG
     */
    record UnsupportedType(Set<String> allowed, UnsupportedPart part) implements MediaError {

        public UnsupportedType {
            allowed = Set.copyOf(allowed);
        }
    }

    /** The content starts like an accepted type but is damaged, incomplete, empty or of several formats. */
    record Unreadable() implements MediaError {}

    record TooManyPixels(long limit) implements MediaError {}

    /** A side of the picture has too many pixels. */
    record SideTooLong(int limit) implements MediaError {}

    /** A side of the picture has too few pixels for its use. */
    record SideTooShort(int least) implements MediaError {}

    /**
     * The picture is too narrow for its use.
     *
     * @param limit maximum ratio of the longer side to the shorter side
     */
    record RatioTooHigh(int limit) implements MediaError {}

    /** The picture is animated or has more frames or scans than a still picture needs. */
    record Animated() implements MediaError {}

    /** The audio or video is too long. */
    record TooLong(long limitSeconds) implements MediaError {}

    record TooLarge(long limitBytes) implements MediaError {}

    /** The user has too many unattached files. */
    record TooManyUnattachedFiles(int limit) implements MediaError {}

    /** The file does not exist, belongs to another user, or is attached already. */
    record UnknownMedia() implements MediaError {}

    /** The link was altered or expired. */
    record InvalidLink() implements MediaError {}
}

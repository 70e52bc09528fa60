package com.datingtoday.domain.media;

import com.datingtoday.domain.shared.DomainError;
import java.util.Set;

/** Errors of uploads, files and links. */
public sealed interface MediaError extends DomainError {

    /**
     * The content has none of the accepted types.
     *
     * @param allowed names of the accepted types, such as JPEG
     */
    record UnsupportedType(Set<String> allowed) implements MediaError {

        public UnsupportedType {
            allowed = Set.copyOf(allowed);
        }
    }

    /** The content starts like an accepted type but is damaged, incomplete, empty or of several formats. */
    record Unreadable() implements MediaError {}

    /** The picture has too many pixels or a side that is too long. */
    record TooManyPixels(long limit) implements MediaError {}

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

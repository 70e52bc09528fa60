package com.datingtoday.domain.media;

import com.datingtoday.domain.shared.DomainError;
import java.util.Set;

/** Why a file is not taken, or not given. */
public sealed interface MediaError extends DomainError {

    /**
     * Its content is none of the types that this call takes.
     *
     * @param allowed the names of the types, such as JPEG
     */
    record UnsupportedType(Set<String> allowed) implements MediaError {

        public UnsupportedType {
            allowed = Set.copyOf(allowed);
        }
    }

    /** It begins like a type that is taken, but is cut off, altered, two things at once, or holds nothing. */
    record Unreadable() implements MediaError {}

    /** The picture has more pixels than allowed, or a side that is too long. */
    record TooManyPixels(long limit) implements MediaError {}

    /** The picture moves, or has more frames or scans than a still one needs. */
    record Animated() implements MediaError {}

    /** The voice or film takes too long. */
    record TooLong(long limitSeconds) implements MediaError {}

    /** The file has too many bytes. */
    record TooLarge(long limitBytes) implements MediaError {}

    /** Too many files were sent that nothing was done with yet. */
    record TooManyUnattachedFiles(int limit) implements MediaError {}

    /** There is no such file, it is somebody else's, it was used already, or it is gone. */
    record UnknownMedia() implements MediaError {}

    /** The link was altered, or is over. */
    record InvalidLink() implements MediaError {}
}

package com.datingtoday.domain.media;

/** Kind of a file, determined by its content. */
public enum MediaKind {
    /** Still picture. */
    PICTURE,
    AUDIO,
    /** Video with or without sound. */
    VIDEO
}

package com.datingtoday.domain.media;

/** What a file is, by its content. */
public enum MediaKind {
    /** A still picture. */
    PICTURE,
    /** A voice. */
    AUDIO,
    /** A film, with or without sound. */
    VIDEO
}

package com.datingtoday.domain.media;

/** Maximum sizes and durations of uploaded files. */
public final class MediaLimits {

    private static final long MEGABYTE = 1 << 20;

    public static final long PICTURE_BYTES = 20 * MEGABYTE;
    public static final long AUDIO_BYTES = 4 * MEGABYTE;
    public static final long VIDEO_BYTES = 50 * MEGABYTE;
    public static final long AUDIO_SECONDS = 60;
    public static final long VIDEO_SECONDS = 300;

    private MediaLimits() {}
}

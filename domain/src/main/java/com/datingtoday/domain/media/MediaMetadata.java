package com.datingtoday.domain.media;

import java.time.Duration;

/** What is known of a file from its own content. */
public sealed interface MediaMetadata {

    /** What it is. */
    MediaKind kind();

    /** The exact type under which it is served, such as {@code image/jpeg}. */
    String contentType();

    /**
     * A picture, as it is stored: upright, in sRGB, without metadata.
     *
     * @param width of the largest rendition, pixels
     * @param height of the largest rendition, pixels
     * @param blurHash a few colours to show until it is loaded, 6 to 64 characters (https://blurha.sh)
     */
    record Picture(int width, int height, String blurHash) implements MediaMetadata {

        @Override
        public MediaKind kind() {
            return MediaKind.PICTURE;
        }

        @Override
        public String contentType() {
            return "image/jpeg";
        }
    }

    /**
     * A voice.
     *
     * @param contentType {@code audio/amr}, {@code audio/amr-wb}, {@code audio/aac}, {@code audio/mp4} or {@code audio/ogg}
     * @param duration by its own frames
     */
    record Audio(String contentType, Duration duration) implements MediaMetadata {

        @Override
        public MediaKind kind() {
            return MediaKind.AUDIO;
        }
    }

    /**
     * A film.
     *
     * @param contentType {@code video/mp4}
     * @param duration of its longest track, by its own frames
     * @param width pixels, as shown
     * @param height pixels, as shown
     */
    record Video(String contentType, Duration duration, int width, int height) implements MediaMetadata {

        @Override
        public MediaKind kind() {
            return MediaKind.VIDEO;
        }
    }
}

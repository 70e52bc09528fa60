package com.datingtoday.domain.media;

import java.time.Duration;

/** Metadata that the content of a file determines. */
public sealed interface MediaMetadata {

    MediaKind kind();

    /** Returns the media type of the response, such as {@code image/jpeg}. */
    String contentType();

    /**
     * Picture as stored: upright, in sRGB, without embedded metadata.
     *
     * @param width width of the largest rendition in pixels
     * @param height height of the largest rendition in pixels
     * @param blurHash placeholder of 6 to 64 characters until the picture is loaded (https://blurha.sh)
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
     * Audio file.
     *
     * @param contentType {@code audio/amr}, {@code audio/amr-wb}, {@code audio/aac}, {@code audio/mp4}, {@code
     *     audio/ogg} or {@code audio/webm}
     * @param duration computed from the frames
     */
    record Audio(String contentType, Duration duration) implements MediaMetadata {

        @Override
        public MediaKind kind() {
            return MediaKind.AUDIO;
        }
    }

    /**
     * Video file.
     *
     * @param contentType {@code video/mp4} or {@code video/quicktime}
     * @param duration duration of the longer track, computed from the frames
     * @param width displayed width in pixels
     * @param height displayed height in pixels
     */
    record Video(String contentType, Duration duration, int width, int height) implements MediaMetadata {

        @Override
        public MediaKind kind() {
            return MediaKind.VIDEO;
        }
    }
}

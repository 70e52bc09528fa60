package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.MediaMetadata.Audio;
import com.datingtoday.domain.media.MediaMetadata.Picture;
import com.datingtoday.domain.media.MediaMetadata.Video;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Those columns of {@code message} that tell of a file. */
record MessageFileColumns(
        @Nullable String mediaId,
        @Nullable String contentType,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer durationMs,
        @Nullable String blurhash) {

    /** Of a message without one. */
    static final MessageFileColumns NONE = new MessageFileColumns(null, null, null, null, null, null);

    static MessageFileColumns of(MediaId media, MediaMetadata facts) {
        var id = media.value();
        var type = facts.contentType();
        return switch (facts) {
            case Picture(var width, var height, var blur) ->
                new MessageFileColumns(id, type, width, height, null, blur);
            case Audio(var exact, var duration) -> new MessageFileColumns(id, type, null, null, millis(duration), null);
            case Video(var exact, var duration, var width, var height) ->
                new MessageFileColumns(id, type, width, height, millis(duration), null);
        };
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    MediaMetadata facts(MessageType type) {
        return switch (type) {
            case IMAGE -> new Picture(told(width), told(height), told(blurhash));
            case AUDIO -> new Audio(told(contentType), Duration.ofMillis(told(durationMs)));
            case VIDEO -> new Video(told(contentType), Duration.ofMillis(told(durationMs)), told(width), told(height));
            case TEXT -> throw new IllegalStateException("a text has no file");
        };
    }

    private static <T> T told(@Nullable T value) {
        return Objects.requireNonNull(value, "a column is empty that its type needs");
    }
}

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

/** File columns of {@code message}. */
record MessageFileColumns(
        @Nullable String mediaId,
        @Nullable String contentType,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer durationMs,
        @Nullable String blurhash) {

    /** Columns of a message without a file. */
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
            case IMAGE -> new Picture(required(width), required(height), required(blurhash));
            case AUDIO -> new Audio(required(contentType), Duration.ofMillis(required(durationMs)));
            case VIDEO ->
                new Video(
                        required(contentType),
                        Duration.ofMillis(required(durationMs)),
                        required(width),
                        required(height));
            case TEXT -> throw new IllegalStateException("a message of type TEXT must not have a file");
        };
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "a column required by the message type is null");
    }
}

package com.datingtoday.adapter.persistence.media;

import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.MediaMetadata.Audio;
import com.datingtoday.domain.media.MediaMetadata.Picture;
import com.datingtoday.domain.media.MediaMetadata.Video;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Row of {@code media} without its expiry time. */
record MediaRow(
        long userId,
        String mediaId,
        int kind,
        String contentType,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer durationMs,
        @Nullable String blurhash,
        @Nullable String teaser,
        Instant createTime) {

    static MediaRow of(Media media) {
        return switch (media.metadata()) {
            case Picture(var width, var height, var blurHash) -> of(media, width, height, null, blurHash);
            case Audio(var type, var duration) -> of(media, null, null, duration, null);
            case Video(var type, var duration, var width, var height) -> of(media, width, height, duration, null);
        };
    }

    private static MediaRow of(
            Media media,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Duration duration,
            @Nullable String blurhash) {
        var facts = media.metadata();
        var teaser = media.teaser();
        return new MediaRow(
                media.owner().value(),
                media.id().value(),
                code(facts.kind()),
                facts.contentType(),
                media.bytes(),
                width,
                height,
                duration == null ? null : Math.toIntExact(duration.toMillis()),
                blurhash,
                teaser == null ? null : teaser.value(),
                media.createTime());
    }

    private static int code(MediaKind kind) {
        return switch (kind) {
            case PICTURE -> 1;
            case AUDIO -> 2;
            case VIDEO -> 3;
        };
    }

    Media media() {
        return new Media(
                new MediaId(mediaId),
                new UserId(userId),
                metadata(),
                bytes,
                teaser == null ? null : new MediaId(teaser),
                createTime);
    }

    private MediaMetadata metadata() {
        var mediaKind = Arrays.stream(MediaKind.values())
                .filter(one -> code(one) == kind)
                .findAny()
                .orElseThrow();
        return switch (mediaKind) {
            case PICTURE -> new Picture(required(width), required(height), required(blurhash));
            case AUDIO -> new Audio(contentType, Duration.ofMillis(required(durationMs)));
            case VIDEO ->
                new Video(contentType, Duration.ofMillis(required(durationMs)), required(width), required(height));
        };
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "a column required by the media kind is null");
    }
}

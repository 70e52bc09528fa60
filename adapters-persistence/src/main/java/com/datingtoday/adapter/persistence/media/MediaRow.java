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

    private static final MediaMapping MAPPING = new GeneratedMediaMapping();

    static MediaRow of(Media media) {
        return MAPPING.toRow(media);
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
                .filter(one -> MAPPING.toCode(one) == kind)
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

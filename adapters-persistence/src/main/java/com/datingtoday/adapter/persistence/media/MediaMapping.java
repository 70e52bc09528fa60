package com.datingtoday.adapter.persistence.media;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata.Audio;
import com.datingtoday.domain.media.MediaMetadata.Picture;
import com.datingtoday.domain.media.MediaMetadata.Video;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code media}. */
@Mapper(config = RowMapping.class)
interface MediaMapping extends RowMapping {

    /** Columns that depend on the kind of a file. */
    record KindColumns(
            MediaKind kind,
            String contentType,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Duration durationMs,
            @Nullable String blurhash) {}

    default MediaRow toRow(Media media) {
        var metadata = media.metadata();
        var kind = metadata.kind();
        var type = metadata.contentType();
        return toRow(
                media,
                switch (metadata) {
                    case Picture(var width, var height, var blurHash) ->
                        new KindColumns(kind, type, width, height, null, blurHash);
                    case Audio(var _, var duration) -> new KindColumns(kind, type, null, null, duration, null);
                    case Video(var _, var duration, var width, var height) ->
                        new KindColumns(kind, type, width, height, duration, null);
                });
    }

    @Mapping(target = "userId", source = "media.owner")
    @Mapping(target = "mediaId", source = "media.id.value")
    @Mapping(target = "teaser", source = "media.teaser.value")
    MediaRow toRow(Media media, KindColumns columns);

    default int toMilliseconds(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    default int toCode(MediaKind kind) {
        return switch (kind) {
            case PICTURE -> 1;
            case AUDIO -> 2;
            case VIDEO -> 3;
        };
    }
}

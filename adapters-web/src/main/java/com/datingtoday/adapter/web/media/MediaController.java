package com.datingtoday.adapter.web.media;

import com.datingtoday.adapter.web.shared.binding.UploadedFile;
import com.datingtoday.adapter.web.shared.error.PossibleErrors;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.media.upload.UploadMedia;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoint for files of messages. */
@RestController
@RequestMapping("/api/media")
@Tag(name = "media", description = "Upload pictures, audio and video for messages; read stored files")
record MediaController(UploadMedia uploadMedia, CreateMediaLink createMediaLink) {

    record MediaResponse(
            @Schema(description = "The media id for a message.")
            String mediaId,

            @Schema(allowableValues = {"picture", "audio", "video"})
            String kind,

            @Schema(description = "The media type of the stored file.")
            String contentType,

            @Schema(description = "Size of the uploaded file.")
            long bytes,

            @Schema(description = "Duration; only audio and video.") @Nullable
            Long durationMs,

            @Schema(description = "Pixels; only pictures and video.") @Nullable
            Integer width,

            @Schema(description = "Pixels; only pictures and video.") @Nullable
            Integer height,

            @Schema(description = "BlurHash placeholder, see https://blurha.sh; only pictures.") @Nullable
            String blurhash,

            @Schema(description = "Signed link, valid for at least one hour.")
            String url) {}

    @PostMapping
    @PossibleErrors({
        ErrorCode.MULTIPART_MALFORMED,
        ErrorCode.MEDIA_TYPE_UNSUPPORTED,
        ErrorCode.MEDIA_HEIC_UNSUPPORTED,
        ErrorCode.MEDIA_CODEC_UNSUPPORTED,
        ErrorCode.MEDIA_TRACKS_UNSUPPORTED,
        ErrorCode.MEDIA_FRAGMENTS_UNSUPPORTED,
        ErrorCode.MEDIA_UNREADABLE,
        ErrorCode.MEDIA_TOO_MANY_PIXELS,
        ErrorCode.MEDIA_SIDE_TOO_LONG,
        ErrorCode.MEDIA_SIDE_TOO_SHORT,
        ErrorCode.MEDIA_RATIO_TOO_HIGH,
        ErrorCode.MEDIA_ANIMATED,
        ErrorCode.MEDIA_TOO_LONG,
        ErrorCode.MEDIA_TOO_LARGE,
        ErrorCode.TOO_MANY_UNATTACHED_FILES
    })
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "uploadMedia",
            summary = "Upload a file for a message",
            description =
                    "The part file of a multipart/form-data body. Allowed: a JPEG, PNG or WebP of at most 25 megapixels"
                            + " and 12,000 pixels per side; audio of at most 60 s (AMR, AAC, M4A, Opus in Ogg, WebM or"
                            + " MP4); an MP4 or MOV video of at most 5 minutes (H.264, HEVC, VP9 or AV1, with AAC or"
                            + " Opus). Location, device and further tracks are erased. The content of the file"
                            + " determines its type. A file that no message uses is deleted"
                            + " after one day. Scheme 2 only.")
    Envelope<MediaResponse> uploadMedia(UploadedFile file, UserId user) {
        var command = new UploadMedia.Command(user, file.path(), EnumSet.allOf(MediaKind.class));
        return Envelope.of(toResponse(uploadMedia.upload(command)));
    }

    private MediaResponse toResponse(Media media) {
        return switch (media.metadata()) {
            case MediaMetadata.Picture(var width, var height, var blurHash) ->
                toResponse(media, null, width, height, blurHash);
            case MediaMetadata.Audio audio -> toResponse(media, audio.duration().toMillis(), null, null, null);
            case MediaMetadata.Video video ->
                toResponse(media, video.duration().toMillis(), video.width(), video.height(), null);
        };
    }

    private MediaResponse toResponse(
            Media media,
            @Nullable Long millis,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String blurHash) {
        var metadata = media.metadata();
        var rendition = metadata.kind() == MediaKind.PICTURE ? Rendition.LARGE : Rendition.ORIGINAL;
        return new MediaResponse(
                media.id().value(),
                WireNames.of(metadata.kind()),
                metadata.contentType(),
                media.bytes(),
                millis,
                width,
                height,
                blurHash,
                createMediaLink.create(new CreateMediaLink.Query(media.id(), rendition)));
    }
}

package com.datingtoday.adapter.web.media;

import com.datingtoday.adapter.web.shared.binding.UploadedFile;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.media.upload.UploadMedia;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaMetadata;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files for messages. */
@RestController
@RequestMapping("/api/media")
@Tag(name = "media", description = "Voices, pictures and films for messages; links to stored files")
record MediaController(UploadMedia uploadMedia, CreateMediaLink createMediaLink) {

    /** A file that was taken. */
    record MediaResponse(
            @Schema(description = "names it in a message") String mediaId,

            @Schema(allowableValues = {"picture", "audio", "video"})
            String kind,

            @Schema(description = "the exact type it is served as")
            String contentType,

            @Schema(description = "as it was sent") long bytes,

            @Schema(description = "of voices and films") @Nullable
            Long durationMs,

            @Schema(description = "of pictures and films") @Nullable
            Integer width,

            @Schema(description = "of pictures and films") @Nullable
            Integer height,

            @Schema(description = "of pictures") @Nullable String blurhash,

            @Schema(description = "link, good for at least an hour")
            String url) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Send a file for a message",
            description = "multipart/form-data with the part file. A picture as for the album; a voice of at most 60 s:"
                    + " AMR, AAC, M4A or Opus in Ogg; a film of at most 5 minutes: MP4. What it is follows from its"
                    + " content. It is kept for a day unless a message uses it. Scheme 2 only.")
    Envelope<MediaResponse> send(UploadedFile file, UserId user) {
        var command = new UploadMedia.Command(user, file.path(), EnumSet.allOf(MediaKind.class));
        return Envelope.of(data(uploadMedia.upload(command)));
    }

    private MediaResponse data(Media media) {
        return switch (media.metadata()) {
            case MediaMetadata.Picture(var width, var height, var blurHash) ->
                data(media, null, width, height, blurHash);
            case MediaMetadata.Audio audio -> data(media, audio.duration().toMillis(), null, null, null);
            case MediaMetadata.Video video ->
                data(media, video.duration().toMillis(), video.width(), video.height(), null);
        };
    }

    private MediaResponse data(
            Media media,
            @Nullable Long millis,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String blurHash) {
        var facts = media.metadata();
        var rendition = facts.kind() == MediaKind.PICTURE ? Rendition.LARGE : Rendition.ORIGINAL;
        return new MediaResponse(
                media.id().value(),
                facts.kind().name().toLowerCase(Locale.ROOT),
                facts.contentType(),
                media.bytes(),
                millis,
                width,
                height,
                blurHash,
                createMediaLink.create(new CreateMediaLink.Query(media.id(), rendition)));
    }
}

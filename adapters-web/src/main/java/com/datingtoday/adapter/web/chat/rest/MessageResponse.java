package com.datingtoday.adapter.web.chat.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as one of the two gets it; what it says is left out where it is not to be seen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageResponse(
        @Schema(description = "1, 2, 3, … without gaps in each conversation")
        long seq,

        @Schema(description = "the number of who says it") long from,
        @Schema(description = "the number of who hears it") long to,

        @Schema(allowableValues = {"text", "audio", "image", "video"})
        String type,

        @Schema(
                description =
                        "shown; pending and refused: to its sender alone; withheld: not judged yet, or not allowed;"
                                + " recalled by its sender; deleted by me",
                allowableValues = {"shown", "pending", "refused", "withheld", "recalled", "deleted"})
        String state,

        @Schema(description = "of a text that is shown, pending or refused") @Nullable
        String content,

        @Schema(description = "of any other that is shown, pending or refused") @Nullable
        FileResponse media,

        @Schema(description = "how the client named it; of one's own messages") @Nullable
        String clientMsgId,

        @Schema(description = "RFC 3339 in UTC") String sendTime) {

    /** A voice, a picture or a film; links are good for at least an hour. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileResponse(
            String mediaId,

            @Schema(description = "the exact type it is served as")
            String contentType,

            @Schema(description = "of voices and films") @Nullable
            Long durationMs,

            @Schema(description = "of pictures and films, pixels") @Nullable
            Integer width,

            @Schema(description = "of pictures and films, pixels") @Nullable
            Integer height,

            @Schema(description = "of pictures; see https://blurha.sh") @Nullable
            String blurhash,

            @Schema(description = "of voices and films") @Nullable
            String url,

            @Schema(description = "of pictures, longer side up to 1440 pixels") @Nullable
            String large,

            @Schema(description = "of pictures, longer side up to 720 pixels") @Nullable
            String medium,

            @Schema(description = "of pictures, longer side up to 240 pixels") @Nullable
            String small) {}

    /** Never what it says. */
    @Override
    public String toString() {
        return "MessageResponse[" + seq + "]";
    }
}

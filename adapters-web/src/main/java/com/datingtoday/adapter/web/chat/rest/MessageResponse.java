package com.datingtoday.adapter.web.chat.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Message as one of the two users receives it; {@code content} and {@code media} are null if the viewer may not view
 * them.
 */
public record MessageResponse(
        @Schema(description = "Sequence number: 1, 2, 3, … without gaps in the conversation.")
        long seq,

        @Schema(description = "User number of the sender.") long from,

        @Schema(description = "User number of the receiver.")
        long to,

        @Schema(allowableValues = {"text", "audio", "image", "video"})
        String type,

        @Schema(
                description =
                        "shown; pending and refused are visible only to the sender; withheld: moderation is pending"
                                + " or rejected the message; recalled by the sender; deleted by the viewer.",
                allowableValues = {"shown", "pending", "refused", "withheld", "recalled", "deleted"})
        String state,

        @Schema(description = "Text; only with type text and state shown, pending or refused.") @Nullable
        String content,

        @Schema(description = "File; only with another type and state shown, pending or refused.") @Nullable
        FileResponse media,

        @Schema(description = "Id that the client gave to the message; only for own messages.") @Nullable
        String clientMsgId,

        @Schema(description = "RFC 3339 in UTC") String sendTime) {

    /** Audio, picture or video; links are valid for at least one hour. */
    record FileResponse(
            String mediaId,

            @Schema(description = "The media type of the stored file.")
            String contentType,

            @Schema(description = "Duration; only audio and video.") @Nullable
            Long durationMs,

            @Schema(description = "Pixels; only pictures and video.") @Nullable
            Integer width,

            @Schema(description = "Pixels; only pictures and video.") @Nullable
            Integer height,

            @Schema(description = "BlurHash placeholder, see https://blurha.sh; only pictures.") @Nullable
            String blurhash,

            @Schema(description = "Link; only audio and video.") @Nullable
            String url,

            @Schema(description = "Link; only pictures; longer side at most 1440 pixels.") @Nullable
            String large,

            @Schema(description = "Link; only pictures; longer side at most 720 pixels.") @Nullable
            String medium,

            @Schema(description = "Link; only pictures; longer side at most 240 pixels.") @Nullable
            String small) {}

    /** Omits the content. */
    @Override
    public String toString() {
        return "MessageResponse[" + seq + "]";
    }
}

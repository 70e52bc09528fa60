package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Message to send: a text, or a file that was uploaded before. */
record SendMessageRequest(
        @Schema(allowableValues = {"text", "audio", "image", "video"})
        String type,

        @Schema(
                description = "Text of the message, 1 to 2000 characters; only with type text.",
                minLength = 1,
                maxLength = 2000)
        @Nullable
        String content,

        @Schema(description = "media_id of the response of POST /api/media; only with another type than text.")
        @Nullable
        String mediaId,

        @Schema(
                description = "1 to 64 characters of A-Z a-z 0-9 . _ : -; makes the call idempotent.",
                pattern = "^[A-Za-z0-9._:-]{1,64}$")
        String clientMsgId) {

    Draft toDraft() {
        var kind = MessageType.of(type).orElseThrow(() -> malformed("type"));
        return kind == MessageType.TEXT ? toText() : toUpload(kind);
    }

    private Draft toText() {
        if (content == null) {
            throw new DomainException(new InputError.Missing("content"));
        }
        if (mediaId != null) {
            throw new DomainException(new InputError.Conflict("media_id", "type text"));
        }
        return new Draft.Text(MessageText.of(content));
    }

    private Draft toUpload(MessageType kind) {
        if (mediaId == null) {
            throw new DomainException(new InputError.Missing("media_id"));
        }
        if (content != null) {
            throw new DomainException(new InputError.Conflict("content", "type " + type));
        }
        if (!MediaId.isWellFormed(mediaId)) {
            throw malformed("media_id");
        }
        return new Draft.Upload(kind, new MediaId(mediaId));
    }

    private static DomainException malformed(String field) {
        return new DomainException(new InputError.Malformed(field));
    }

    /** Omits the content. */
    @Override
    public String toString() {
        return "SendMessageRequest[hidden]";
    }
}

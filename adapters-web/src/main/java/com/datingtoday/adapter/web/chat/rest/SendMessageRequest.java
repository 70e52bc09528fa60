package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.application.chat.message.SendMessage.Draft;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says: words, or a file that was sent before. */
record SendMessageRequest(
        @Schema(allowableValues = {"text", "audio", "image", "video"})
        String type,

        @Schema(description = "the words of a text, 1 to 2000 characters") @Nullable
        String content,

        @Schema(description = "what POST /api/media answered; of all but a text") @Nullable
        String mediaId,

        @Schema(
                description = "1 to 64 of A-Z a-z 0-9 . _ : -; the same again is answered with the same message, and"
                        + " with another content refused")
        String clientMsgId) {

    Draft draft() {
        var kind = MessageType.of(type).orElseThrow(() -> malformed("type"));
        return kind == MessageType.TEXT ? words() : upload(kind);
    }

    private Draft words() {
        if (content == null) {
            throw new DomainException(new InputError.Missing("content"));
        }
        if (mediaId != null) {
            throw malformed("media_id");
        }
        return new Draft.Text(MessageText.of(content));
    }

    private Draft upload(MessageType kind) {
        if (mediaId == null) {
            throw new DomainException(new InputError.Missing("media_id"));
        }
        if (content != null) {
            throw malformed("content");
        }
        if (!MediaId.isWellFormed(mediaId)) {
            throw malformed("media_id");
        }
        return new Draft.Upload(kind, new MediaId(mediaId));
    }

    private static DomainException malformed(String field) {
        return new DomainException(new InputError.Malformed(field));
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "SendMessageRequest[hidden]";
    }
}

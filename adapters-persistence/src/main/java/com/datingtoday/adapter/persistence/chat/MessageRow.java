package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageContent.File;
import com.datingtoday.domain.chat.MessageContent.Removed;
import com.datingtoday.domain.chat.MessageContent.Text;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record MessageRow(
        long conversationId,
        long seq,
        long fromUid,
        long toUid,
        int msgType,
        @Nullable String content,
        @Nullable String mediaId,
        @Nullable String contentType,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer durationMs,
        @Nullable String blurhash,
        String clientMsgId,
        int state,
        boolean deletedBySender,
        boolean deletedByReceiver,
        Instant sendTime) {

    private static final MessageRowMapping MAPPING = new GeneratedMessageRowMapping();

    static MessageRow of(Message message) {
        return MAPPING.toRow(message);
    }

    Message message() {
        var status = new Message.Status(MessageState.of(state).orElseThrow(), deletedBySender, deletedByReceiver);
        return new Message(
                new Message.Key(conversationId, seq),
                new UserId(fromUid),
                new UserId(toUid),
                messageContent(),
                new ClientMsgId(clientMsgId),
                sendTime,
                status);
    }

    private MessageContent messageContent() {
        var type = MessageType.of(msgType).orElseThrow();
        if (content != null) {
            return new Text(new MessageText(content));
        }
        return mediaId == null
                ? new Removed(type)
                : new File(new MediaId(mediaId), file(mediaId).facts(type));
    }

    private MessageFileColumns file(String media) {
        return new MessageFileColumns(media, contentType, width, height, durationMs, blurhash);
    }

    /** Omits the message text. */
    @Override
    public String toString() {
        return "MessageRow[" + conversationId + "/" + seq + "]";
    }
}

package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageContent.File;
import com.datingtoday.domain.chat.MessageContent.Text;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageText;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code message}. */
@Mapper(config = RowMapping.class)
interface MessageRowMapping extends RowMapping {

    default MessageRow toRow(Message message) {
        return switch (message.content()) {
            case Text(MessageText(var text)) -> toRow(message, text, MessageFileColumns.NONE);
            case File(var media, var metadata) -> toRow(message, null, MessageFileColumns.of(media, metadata));
            case MessageContent.Removed _ -> toRow(message, null, MessageFileColumns.NONE);
        };
    }

    @Mapping(target = "conversationId", source = "message.key.conversation")
    @Mapping(target = "seq", source = "message.key.seq")
    @Mapping(target = "fromUid", source = "message.from")
    @Mapping(target = "toUid", source = "message.to")
    @Mapping(target = "msgType", source = "message.content")
    @Mapping(target = "content", source = "text")
    @Mapping(target = "clientMsgId", source = "message.clientMsgId.value")
    @Mapping(target = ".", source = "message.status")
    MessageRow toRow(Message message, @Nullable String text, MessageFileColumns file);

    default int toTypeCode(MessageContent content) {
        return content.type().code();
    }

    default int toCode(MessageState state) {
        return state.code();
    }
}

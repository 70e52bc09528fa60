package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.ConversationEditor.MessageChange;
import com.datingtoday.application.media.usage.DetachMedia;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;
import java.util.List;

@UseCase
record RecallMessageUseCase(
        PeerLookup peerLookup, ConversationEditor conversationEditor, DetachMedia detachMedia, Clock clock)
        implements RecallMessage {

    @Override
    public Message recall(Command command) {
        peerLookup.requirePeer(command.user(), command.peer());
        return conversationEditor.changeMessage(
                command.user(), command.peer(), command.seq(), (conversation, message) -> {
                    if (!message.isFrom(command.user())) {
                        throw new DomainException(new ChatError.UnknownMessage());
                    }
                    return message.status().state() == MessageState.RECALLED
                            ? new MessageChange(message, conversation)
                            : recalled(conversation, message);
                });
    }

    private MessageChange recalled(Conversation conversation, Message message) {
        if (!message.isRecallable(clock.instant())) {
            throw new DomainException(new ChatError.TooLateToRecall(Message.RECALL_PERIOD.toSeconds()));
        }
        if (message.content() instanceof MessageContent.File file) {
            detachMedia.detach(new DetachMedia.Command(message.from(), List.of(file.media())));
        }
        var recalled = message.recalled();
        return new MessageChange(recalled, conversation.withMessageChanged(recalled));
    }
}

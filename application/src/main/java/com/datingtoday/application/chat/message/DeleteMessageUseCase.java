package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.ConversationEditor.MessageChange;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Message;

@UseCase
record DeleteMessageUseCase(PeerLookup peerLookup, ConversationEditor conversationEditor) implements DeleteMessage {

    @Override
    public Message delete(Command command) {
        var user = command.user();
        peerLookup.requirePeer(user, command.peer());
        return conversationEditor.changeMessage(user, command.peer(), command.seq(), (conversation, message) -> {
            var deleted = message.deletedBy(user);
            return deleted.equals(message)
                    ? new MessageChange(message, conversation)
                    : new MessageChange(deleted, conversation.withMessageChangedForSelf(deleted));
        });
    }
}

package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.Touching.Changed;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Message;

@UseCase
record DeleteMessageUseCase(Admission admission, Touching touching) implements DeleteMessage {

    @Override
    public Message delete(Command command) {
        var user = command.user();
        admission.requirePeer(user, command.peer());
        return touching.message(user, command.peer(), command.seq(), (conversation, message) -> {
            var deleted = message.deletedBy(user);
            return deleted.equals(message)
                    ? new Changed(message, conversation)
                    : new Changed(deleted, conversation.changedForMe(deleted));
        });
    }
}

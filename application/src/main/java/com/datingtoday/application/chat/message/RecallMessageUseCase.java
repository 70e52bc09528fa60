package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.Touching.Changed;
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
record RecallMessageUseCase(Admission admission, Touching touching, DetachMedia detachMedia, Clock clock)
        implements RecallMessage {

    @Override
    public Message recall(Command command) {
        admission.requirePeer(command.user(), command.peer());
        return touching.message(command.user(), command.peer(), command.seq(), (conversation, message) -> {
            if (!message.isFrom(command.user())) {
                throw new DomainException(new ChatError.UnknownMessage());
            }
            return message.fate().state() == MessageState.RECALLED
                    ? new Changed(message, conversation)
                    : recalled(conversation, message);
        });
    }

    private Changed recalled(Conversation conversation, Message message) {
        if (!message.isRecallable(clock.instant())) {
            throw new DomainException(new ChatError.TooLateToRecall(Message.RECALLABLE.toSeconds()));
        }
        if (message.content() instanceof MessageContent.File file) {
            detachMedia.detach(new DetachMedia.Command(message.from(), List.of(file.media())));
        }
        var gone = message.recalled();
        return new Changed(gone, conversation.changed(gone));
    }
}

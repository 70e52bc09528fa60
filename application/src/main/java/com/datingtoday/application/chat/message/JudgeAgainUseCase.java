package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.Touching.Changed;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.chat.MessageState;
import java.util.Optional;

@UseCase
record JudgeAgainUseCase(Messages messages, Drafting drafting, Touching touching, OutboxEventPublisher outboxEventPublisher) implements JudgeAgain {

    @Override
    public void judge(Command command) {
        waiting(messages.find(command.key())).ifPresent(message -> {
            var state = drafting.judge(message.from(), message.to(), message.clientMsgId(), message.content());
            if (state == MessageState.PENDING) {
                throw new DependencyUnavailableException(DependencyUnavailableException.Dependency.MODERATION, null);
            }
            show(message, state);
        });
    }

    private static Optional<Message> waiting(Optional<Message> message) {
        return message.filter(found -> found.fate().state() == MessageState.PENDING);
    }

    /** It may have been taken back meanwhile, and its sender may have removed the whole conversation. */
    private void show(Message judged, MessageState state) {
        touching.anyMessage(judged.from(), judged.to(), judged.key().seq(), (conversation, message) -> {
            if (waiting(Optional.of(message)).isEmpty()) {
                return new Changed(message, conversation);
            }
            if (state == MessageState.VISIBLE) {
                outboxEventPublisher.publish(new MessageSent(
                        message.to(),
                        message.from(),
                        message.key().seq(),
                        message.key().seq() == 1));
            }
            var shown = message.judged(state);
            return new Changed(shown, conversation.changed(shown));
        });
    }
}

package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.ConversationEditor.MessageChange;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.chat.MessageState;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

@UseCase
record RetryMessageModerationUseCase(
        Messages messages,
        MessageModeration messageModeration,
        ConversationEditor conversationEditor,
        OutboxEventPublisher outboxEventPublisher,
        LocalEventPublisher localEventPublisher)
        implements RetryMessageModeration {

    @Override
    public void moderate(Command command) {
        ifPending(messages.find(command.key())).ifPresent(message -> {
            var state =
                    messageModeration.moderate(message.from(), message.to(), message.clientMsgId(), message.content());
            if (state == MessageState.PENDING) {
                throw new DependencyUnavailableException(DependencyUnavailableException.Dependency.MODERATION, null);
            }
            saveState(message, state);
        });
    }

    private static Optional<Message> ifPending(Optional<Message> message) {
        return message.filter(found -> found.status().state() == MessageState.PENDING);
    }

    /**
     * Saves the new state and publishes {@link MessageSent} if the message became visible. The message may have been
     * recalled meanwhile, and its sender may have deleted the conversation.
     */
    private void saveState(Message pending, MessageState state) {
        var becameVisible = new AtomicBoolean();
        conversationEditor.changeAnyMessage(
                pending.from(), pending.to(), pending.key().seq(), (conversation, message) -> {
                    var isPending = ifPending(Optional.of(message)).isPresent();
                    becameVisible.set(isPending && state == MessageState.VISIBLE);
                    if (!isPending) {
                        return new MessageChange(message, conversation);
                    }
                    if (becameVisible.get()) {
                        outboxEventPublisher.publish(MessageSent.of(message));
                    }
                    var moderated = message.moderated(state);
                    return new MessageChange(moderated, conversation.withMessageChanged(moderated));
                });
        if (becameVisible.get()) {
            localEventPublisher.publish(MessageSent.of(pending));
        }
    }
}

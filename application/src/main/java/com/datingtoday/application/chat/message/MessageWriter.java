package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageAwaitingModeration;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.Privilege;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Stores a message, both contacts and its outbox event in one transaction. */
@ApplicationService
public record MessageWriter(
        Conversations conversations,
        Messages messages,
        Transactions transactions,
        IdGenerator idGenerator,
        AttachMedia attachMedia,
        OutboxEventPublisher outboxEventPublisher,
        ChatPolicy policy,
        Clock clock) {

    /** Allowed and moderated message to be stored. */
    record NewMessage(Profile sender, UserId to, MessageContent content, ClientMsgId clientMsgId, MessageState state) {

        UserId from() {
            return sender.user();
        }

        Message toMessage(Message.Key key, Instant now) {
            return new Message(key, from(), to, content, clientMsgId, now, Message.Status.of(state));
        }
    }

    /**
     * Stored message with its conversation after it.
     *
     * @param newConversationQuota remaining conversations of the day, if this call stored a message that started one
     * @param isNew false if an earlier call stored the message
     */
    record AppendedMessage(
            Message message, Conversation conversation, Optional<Quota> newConversationQuota, boolean isNew) {}

    /**
     * Stores the message. Rejects it with {@code TooManyConversations} if it would start too many, and with {@code
     * ClientMsgIdReused} if its client id belongs to another content.
     */
    AppendedMessage append(NewMessage newMessage) {
        return transactions.inTransaction(() -> {
            var before = lock(newMessage.from(), newMessage.to());
            // Read under the lock, so that times grow with the sequence numbers.
            var message = newMessage.toMessage(before.nextKey(), clock.instant());
            var counted = countConversation(before, newMessage.sender(), message.sendTime());
            return messages.create(message)
                    ? save(before, counted.withMessage(message), newMessage.sender(), message)
                    : findRepeated(before, message);
        });
    }

    private Conversation lock(UserId from, UserId to) {
        return conversations
                .lock(from, to)
                .orElseGet(() -> conversations.create(
                        from, to, idGenerator.next(IdGenerator.Sequence.CONVERSATION), clock.instant()));
    }

    private Conversation countConversation(Conversation before, Profile sender, Instant now) {
        return before.isNew() ? before.withConversationCounted(limit(sender, now), now) : before;
    }

    private AppendedMessage save(Conversation before, Conversation after, Profile sender, Message message) {
        if (message.content() instanceof MessageContent.File file) {
            attachMedia.attach(new AttachMedia.Command(message.from(), file.media()));
        }
        conversations.save(before, after);
        outboxEventPublisher.publish(
                message.status().state() == MessageState.VISIBLE
                        ? MessageSent.of(message)
                        : new MessageAwaitingModeration(message.from(), message.to(), message.key()));
        var quota = before.isNew()
                ? Optional.of(remainingQuota(sender, after, message.sendTime()))
                : Optional.<Quota>empty();
        return new AppendedMessage(message, after, quota, true);
    }

    /** Returns the first message of a repeated {@code client_msg_id}; rejects different content. */
    private AppendedMessage findRepeated(Conversation before, Message repeated) {
        var first = messages.find(before.id(), repeated.from(), repeated.clientMsgId())
                .orElseThrow();
        if (!isSameContent(first.content(), repeated.content())) {
            throw new DomainException(new ChatError.ClientMsgIdReused());
        }
        return new AppendedMessage(first, before, Optional.empty(), false);
    }

    /** Returns whether both contents are equal. Compares only the type if the first message was recalled. */
    private static boolean isSameContent(MessageContent first, MessageContent repeated) {
        return first instanceof MessageContent.Removed(var type) ? type == repeated.type() : first.equals(repeated);
    }

    private int limit(Profile sender, Instant now) {
        return Privilege.MORE_CONVERSATIONS.isGrantedTo(sender.vip(), now)
                ? policy.maxConversationsPerDayVip()
                : policy.maxConversationsPerDay();
    }

    private Quota remainingQuota(Profile sender, Conversation after, Instant now) {
        return after.self().conversationCount().remaining(limit(sender, now), now);
    }
}

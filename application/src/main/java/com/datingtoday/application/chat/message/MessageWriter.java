package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.message.SendMessage.Sent;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageAwaitingModeration;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessagingPolicy;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.vip.Privilege;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores a message, both contacts and its outbox events in one transaction, then publishes live events. */
@ApplicationService
public record MessageWriter(
        Conversations conversations,
        Messages messages,
        Transactions transactions,
        IdGenerator idGenerator,
        AttachMedia attachMedia,
        OutboxEventPublisher outboxEventPublisher,
        LocalEventPublisher localEventPublisher,
        LiveEventPublisher live,
        ChatPolicy policy,
        Clock clock) {

    /** Checked message to be stored. */
    record PreparedMessage(
            SendMessage.Command command, RelatedProfiles relatedProfiles, MessageContent content, MessageState state) {

        Message message(Message.Key key, Instant now) {
            return new Message(
                    key, command.from(), command.to(), content, command.clientMsgId(), now, Message.Status.of(state));
        }
    }

    private record StoredMessage(Sent sent, Conversation after, boolean isNew) {}

    Sent append(PreparedMessage preparedMessage) {
        var storedMessage = transactions.inTransaction(() -> {
            var before = lock(preparedMessage, clock.instant());
            // Read under the lock, so that times grow with the sequence numbers.
            var now = clock.instant();
            var peers = preparedMessage.relatedProfiles();
            MessagingPolicy.requireMayContinue(before, peers.relation(), peers.other());
            var counted = before.isNew()
                    ? before.withConversationCounted(
                            limit(preparedMessage.relatedProfiles().one(), now), now)
                    : before;
            var message = preparedMessage.message(before.nextKey(), now);
            return messages.create(message)
                    ? save(preparedMessage, before, counted, message)
                    : findRepeated(preparedMessage, before);
        });
        if (storedMessage.isNew()) {
            publish(storedMessage);
        }
        return storedMessage.sent();
    }

    private Conversation lock(PreparedMessage preparedMessage, Instant now) {
        var command = preparedMessage.command();
        return conversations.lock(command.from(), command.to()).orElseGet(() -> {
            var peers = preparedMessage.relatedProfiles();
            MessagingPolicy.requireMayStart(peers.relation(), peers.other());
            return conversations.create(
                    command.from(), command.to(), idGenerator.next(IdGenerator.Sequence.CONVERSATION), now);
        });
    }

    private StoredMessage save(
            PreparedMessage preparedMessage, Conversation before, Conversation counted, Message message) {
        if (message.content() instanceof MessageContent.File file) {
            attachMedia.attach(new AttachMedia.Command(message.from(), file.media()));
        }
        var after = counted.withMessage(message);
        conversations.save(before, after);
        if (preparedMessage.state() == MessageState.VISIBLE) {
            outboxEventPublisher.publish(
                    new MessageSent(message.to(), message.from(), message.key().seq(), before.isNew()));
        } else {
            outboxEventPublisher.publish(new MessageAwaitingModeration(message.from(), message.to(), message.key()));
        }
        var quota = before.isNew()
                ? Optional.of(remainingQuota(preparedMessage.relatedProfiles().one(), after, message.sendTime()))
                : Optional.<Quota>empty();
        return new StoredMessage(new Sent(message, after.self().contact().version(), quota), after, true);
    }

    /**
     * Returns the first message of a repeated {@code client_msg_id}; empty if there is none; rejects different content.
     */
    private StoredMessage findRepeated(PreparedMessage preparedMessage, Conversation before) {
        var command = preparedMessage.command();
        var first = messages.find(before.id(), command.from(), command.clientMsgId())
                .orElseThrow();
        if (!isSameContent(first.content(), preparedMessage.content())) {
            throw new DomainException(new ChatError.ClientMsgIdReused());
        }
        return new StoredMessage(new Sent(first, before.self().contact().version(), Optional.empty()), before, false);
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

    private void publish(StoredMessage storedMessage) {
        var message = storedMessage.sent().message();
        live.publish(List.of(
                new LiveEvent.MessageChanged(
                        message.from(), storedMessage.after().self().contact().version(), message),
                new LiveEvent.MessageChanged(
                        message.to(), storedMessage.after().other().contact().version(), message)));
        localEventPublisher.publish(new MessageSent(
                message.to(), message.from(), message.key().seq(), message.key().seq() == 1));
    }
}

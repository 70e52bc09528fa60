package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.chat.port.Messages.ChangeEntry;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.Participant;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Changes a conversation or one of its messages under its lock and publishes live events to the users who must display
 * the change.
 */
@ApplicationService
public record ConversationEditor(
        Conversations conversations, Messages messages, Transactions transactions, LiveEventPublisher live) {

    record MessageChange(Message message, Conversation conversation) {}

    /** Conversation before and after a transaction. */
    public record ConversationChange(Conversation before, Conversation after) {

        public boolean isChangedForSelf() {
            return before.self().version() != after.self().version();
        }

        public boolean isChangedForPeer() {
            return before.other().version() != after.other().version();
        }
    }

    /** Rejects with {@code UnknownContact} if the two have no conversation. */
    public ConversationChange changeConversation(UserId user, UserId peer, UnaryOperator<Conversation> change) {
        return transactions.inTransaction(() -> {
            var before = lock(user, peer);
            var after = change.apply(before);
            conversations.save(before, after);
            return new ConversationChange(before, after);
        });
    }

    /**
     * Changes a message that the user can see and records the change for offline clients; rejects with {@code
     * UnknownMessage}.
     */
    Message changeMessage(UserId user, UserId peer, long seq, BiFunction<Conversation, Message, MessageChange> change) {
        return changeMessage(user, peer, seq, before -> before.requireVisibleMessage(seq), change);
    }

    /** Changes a message like {@link #changeMessage}, even if the user deleted it from their history. */
    Message changeAnyMessage(
            UserId user, UserId peer, long seq, BiFunction<Conversation, Message, MessageChange> change) {
        return changeMessage(user, peer, seq, _ -> {}, change);
    }

    private Message changeMessage(
            UserId user,
            UserId peer,
            long seq,
            Consumer<Conversation> requirement,
            BiFunction<Conversation, Message, MessageChange> change) {
        var changed = transactions.inTransaction(() -> {
            var before = lock(user, peer);
            requirement.accept(before);
            var message = messages.find(new Message.Key(before.id(), seq))
                    .orElseThrow(() -> new DomainException(new ChatError.UnknownMessage()));
            return store(before, change.apply(before, message));
        });
        live.publish(changed);
        return ((LiveEvent.MessageChanged) changed.getFirst()).message();
    }

    private List<LiveEvent> store(Conversation before, MessageChange messageChange) {
        var after = messageChange.conversation();
        var message = messageChange.message();
        if (!after.equals(before)) {
            messages.save(message);
            conversations.save(before, after);
            messages.recordChanges(message.key(), changes(before, after));
        }
        return Stream.of(
                        eventsFor(before.self(), after.self(), message, true),
                        eventsFor(before.other(), after.other(), message, false))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<ChangeEntry> changes(Conversation before, Conversation after) {
        return Stream.of(List.of(before.self(), after.self()), List.of(before.other(), after.other()))
                .filter(participants -> participants.getFirst().version()
                        != participants.getLast().version())
                .map(participants -> participants.getLast().contact())
                .map(contact -> new ChangeEntry(
                        contact.parties().user(), contact.parties().peer(), contact.version()))
                .toList();
    }

    private static List<LiveEvent> eventsFor(
            Participant before, Participant after, Message message, boolean alwaysPublish) {
        return alwaysPublish || before.version() != after.version()
                ? List.of(new LiveEvent.MessageChanged(
                        after.contact().parties().user(), after.contact().version(), message))
                : List.of();
    }

    private Conversation lock(UserId user, UserId peer) {
        return conversations.lock(user, peer).orElseThrow(() -> new DomainException(new ChatError.UnknownContact()));
    }
}

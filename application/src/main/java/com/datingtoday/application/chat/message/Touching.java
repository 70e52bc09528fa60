package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.Storing.Stores;
import com.datingtoday.application.chat.port.LiveEvents;
import com.datingtoday.application.chat.port.Messages.Change;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.Side;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes something about a conversation or one of its messages under its lock, and tells the devices that should see it. */
@ApplicationService
public record Touching(Stores stores, LiveEvents live) {

    /** What a change has made of a message and its conversation. */
    record Changed(Message message, Conversation conversation) {}

    /** What a transaction has done. */
    public record Touched(Conversation before, Conversation after) {

        public boolean isChangedForMe() {
            return before.mine().version() != after.mine().version();
        }

        public boolean isChangedForPeer() {
            return before.theirs().version() != after.theirs().version();
        }
    }

    /** Changes the conversation; refuses where the two have never talked. */
    public Touched conversation(UserId user, UserId peer, UnaryOperator<Conversation> change) {
        return stores.transactions().inTransaction(() -> {
            var before = lock(user, peer);
            var after = change.apply(before);
            stores.conversations().save(before, after);
            return new Touched(before, after);
        });
    }

    /** Changes a message; refuses one that the user does not see. Devices that were away learn which it was. */
    Message message(UserId user, UserId peer, long seq, BiFunction<Conversation, Message, Changed> change) {
        return message(user, peer, seq, before -> before.requireSeen(seq), change);
    }

    /** The same with a message that the user may have removed from his history. */
    Message anyMessage(UserId user, UserId peer, long seq, BiFunction<Conversation, Message, Changed> change) {
        return message(user, peer, seq, _ -> {}, change);
    }

    private Message message(
            UserId user,
            UserId peer,
            long seq,
            Consumer<Conversation> requirement,
            BiFunction<Conversation, Message, Changed> change) {
        var changed = stores.transactions().inTransaction(() -> {
            var before = lock(user, peer);
            requirement.accept(before);
            var message = stores.messages()
                    .find(new Message.Key(before.id(), seq))
                    .orElseThrow(() -> new DomainException(new ChatError.UnknownMessage()));
            return store(before, change.apply(before, message));
        });
        live.tell(changed);
        return ((LiveEvent.Said) changed.getFirst()).message();
    }

    private List<LiveEvent> store(Conversation before, Changed changed) {
        var after = changed.conversation();
        var message = changed.message();
        if (!after.equals(before)) {
            stores.messages().save(message);
            stores.conversations().save(before, after);
            stores.messages().addChanges(message.key(), changes(before, after));
        }
        return Stream.of(
                        said(before.mine(), after.mine(), message, true),
                        said(before.theirs(), after.theirs(), message, false))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Change> changes(Conversation before, Conversation after) {
        return Stream.of(List.of(before.mine(), after.mine()), List.of(before.theirs(), after.theirs()))
                .filter(sides -> sides.getFirst().version() != sides.getLast().version())
                .map(sides -> sides.getLast().contact())
                .map(contact ->
                        new Change(contact.sides().user(), contact.sides().peer(), contact.version()))
                .toList();
    }

    private static List<LiveEvent> said(Side before, Side after, Message message, boolean always) {
        return always || before.version() != after.version()
                ? List.of(new LiveEvent.Said(
                        after.contact().sides().user(), after.contact().version(), message))
                : List.of();
    }

    private Conversation lock(UserId user, UserId peer) {
        return stores.conversations().lock(user, peer).orElseThrow(() -> new DomainException(new ChatError.UnknownContact()));
    }
}

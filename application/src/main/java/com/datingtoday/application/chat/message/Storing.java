package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.message.SendMessage.Sent;
import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.application.chat.port.LiveEvents;
import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.application.media.usage.AttachMedia;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageHeld;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.vip.Privilege;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores a message in one transaction: its number, the message, both contacts, and what must be told of it. */
@ApplicationService
public record Storing(
        Stores stores,
        AttachMedia attachMedia,
        OutboxEventPublisher outboxEventPublisher,
        LocalEventPublisher localEventPublisher,
        LiveEvents live,
        ChatPolicy policy,
        Clock clock) {

    /** Where what is said is kept, and the boundary of a change to it. */
    @ApplicationService
    public record Stores(Conversations conversations, Messages messages, Transactions transactions, IdGenerator idGenerator) {}

    /** A message that waits to be stored, with what was found out before. */
    record Letter(SendMessage.Command command, RelatedProfiles relatedProfiles, MessageContent content, MessageState state) {

        Message message(Message.Key key, Instant now) {
            return new Message(
                    key, command.from(), command.to(), content, command.clientMsgId(), now, Message.Fate.of(state));
        }
    }

    /** What a transaction has done. */
    private record Stored(Sent sent, Conversation after, boolean isNew) {}

    Sent store(Letter letter) {
        var stored = stores.transactions().inTransaction(() -> {
            var before = locked(letter, clock.instant());
            // Under the lock, so that times follow each other like numbers.
            var now = clock.instant();
            Admission.requireAdmitted(before, letter.relatedProfiles());
            var opened = before.isNew() ? before.opened(limit(letter.relatedProfiles().one(), now), now) : before;
            var message = letter.message(before.next(), now);
            return stores.messages().add(message) ? said(letter, before, opened, message) : repeated(letter, before);
        });
        if (stored.isNew()) {
            tell(stored);
        }
        return stored.sent();
    }

    private Conversation locked(Letter letter, Instant now) {
        var command = letter.command();
        var conversations = stores.conversations();
        return conversations.lock(command.from(), command.to()).orElseGet(() -> {
            Admission.requireOpen(letter.relatedProfiles());
            return conversations.begin(
                    command.from(), command.to(), stores.idGenerator().next(IdGenerator.Sequence.CONVERSATION), now);
        });
    }

    private Stored said(Letter letter, Conversation before, Conversation opened, Message message) {
        if (message.content() instanceof MessageContent.File file) {
            attachMedia.attach(new AttachMedia.Command(message.from(), file.media()));
        }
        var after = opened.said(message);
        stores.conversations().save(before, after);
        if (letter.state() == MessageState.VISIBLE) {
            outboxEventPublisher.publish(
                    new MessageSent(message.to(), message.from(), message.key().seq(), before.isNew()));
        } else {
            outboxEventPublisher.publish(new MessageHeld(message.from(), message.to(), message.key()));
        }
        var quota = before.isNew()
                ? Optional.of(left(letter.relatedProfiles().one(), after, message.sendTime()))
                : Optional.<Quota>empty();
        return new Stored(new Sent(message, after.mine().contact().version(), quota), after, true);
    }

    /** The client asks again, or has used the name for something else. */
    private Stored repeated(Letter letter, Conversation before) {
        var command = letter.command();
        var first = stores.messages()
                .find(before.id(), command.from(), command.clientMsgId())
                .orElseThrow();
        if (!isSame(first.content(), letter.content())) {
            throw new DomainException(new ChatError.ClientMsgIdReused());
        }
        return new Stored(new Sent(first, before.mine().contact().version(), Optional.empty()), before, false);
    }

    /** Of what is gone, only the type can be compared. */
    private static boolean isSame(MessageContent first, MessageContent again) {
        return first instanceof MessageContent.Gone(var type) ? type == again.type() : first.equals(again);
    }

    private int limit(Profile sender, Instant now) {
        return Privilege.MORE_CONVERSATIONS.isGrantedTo(sender.vip(), now)
                ? policy.conversationsADayVip()
                : policy.conversationsADay();
    }

    private Quota left(Profile sender, Conversation after, Instant now) {
        return after.mine().openings().left(limit(sender, now), now);
    }

    private void tell(Stored stored) {
        var message = stored.sent().message();
        live.tell(List.of(
                new LiveEvent.Said(
                        message.from(), stored.after().mine().contact().version(), message),
                new LiveEvent.Said(
                        message.to(), stored.after().theirs().contact().version(), message)));
        localEventPublisher.publish(new MessageSent(
                message.to(), message.from(), message.key().seq(), message.key().seq() == 1));
    }
}

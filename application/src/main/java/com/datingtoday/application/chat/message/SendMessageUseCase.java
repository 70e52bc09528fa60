package com.datingtoday.application.chat.message;

import com.datingtoday.application.chat.message.MessageWriter.AppendedMessage;
import com.datingtoday.application.chat.message.MessageWriter.NewMessage;
import com.datingtoday.application.chat.port.Contacts;
import com.datingtoday.application.chat.port.LiveEventPublisher;
import com.datingtoday.application.media.usage.GetMedia;
import com.datingtoday.application.profile.view.FindRelation.RelatedProfiles;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.LiveEvent.MessageChanged;
import com.datingtoday.domain.chat.MessageContent;
import com.datingtoday.domain.chat.MessageSent;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.chat.MessagingPolicy;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;
import java.util.List;

@UseCase
record SendMessageUseCase(
        PeerLookup peerLookup,
        Contacts contacts,
        GetMedia getMedia,
        DuplicateTextLimiter duplicateTextLimiter,
        MessageModeration messageModeration,
        MessageWriter messageWriter,
        LiveEventPublisher live,
        LocalEventPublisher localEventPublisher)
        implements SendMessage {

    @Override
    public Sent send(Command command) {
        var peers = requireAllowed(command);
        var content = resolveContent(command);
        var counted = countText(command, content);
        try {
            var state = moderate(command, content);
            return append(new NewMessage(peers.user(), command.to(), content, command.clientMsgId(), state));
        } catch (DomainException rejected) {
            // After an unavailable dependency the text stays counted: the message may be stored, and a repetition
            // counts
            // the same receiver once.
            if (counted) {
                duplicateTextLimiter.release(command.from(), command.to(), content, rejected);
            }
            throw rejected;
        }
    }

    /** Returns both users; rejects a message that the sender must not send to the receiver. */
    private RelatedProfiles requireAllowed(Command command) {
        MessagingPolicy.requireDifferentUsers(command.from(), command.to());
        var peers = peerLookup.requirePeer(command.from(), command.to());
        MessagingPolicy.requireMayWrite(peers.user(), peers.relation(), peers.peer(), () -> isAnswered(command));
        return peers;
    }

    private boolean isAnswered(Command command) {
        return contacts.find(command.from(), command.to())
                .filter(Contact::isAnswered)
                .isPresent();
    }

    /**
     * Returns the content of the draft. Rejects a file that the sender does not own, or that has another type, with
     * {@code UnknownMedia}.
     */
    private MessageContent resolveContent(Command command) {
        return switch (command.draft()) {
            case Draft.Text(var text) -> new MessageContent.Text(text);
            case Draft.Upload(var type, var id) -> {
                var media = getMedia.get(new GetMedia.Query(command.from(), id));
                if (MessageType.of(media.metadata().kind()) != type) {
                    throw new DomainException(new MediaError.UnknownMedia());
                }
                yield new MessageContent.File(id, media.metadata());
            }
        };
    }

    /**
     * Counts the text. Rejects with {@code TooManyDuplicateTexts} if the text was sent to too many users, unless the
     * receiver has replied before.
     *
     * @return false if the text is over the limit and the receiver has replied before; true for a file, whose release
     *     has no effect
     */
    private boolean countText(Command command, MessageContent content) {
        var exhausted = duplicateTextLimiter.count(command.from(), command.to(), content);
        if (exhausted.isPresent() && !isAnswered(command)) {
            throw new DomainException(new ChatError.TooManyDuplicateTexts(exhausted.get()));
        }
        return exhausted.isEmpty();
    }

    /** Returns the state after moderation; rejects a refused message with {@code ContentRejected}. */
    private MessageState moderate(Command command, MessageContent content) {
        var state = messageModeration.moderate(command.from(), command.to(), command.clientMsgId(), content);
        if (state == MessageState.REFUSED) {
            throw new DomainException(new ChatError.ContentRejected());
        }
        return state;
    }

    /** Stores the message and, unless it was stored by an earlier call, publishes its events. */
    private Sent append(NewMessage newMessage) {
        var appended = messageWriter.append(newMessage);
        if (appended.isNew()) {
            publish(appended);
        }
        return new Sent(
                appended.message(),
                appended.conversation().self().contact().version(),
                appended.newConversationQuota());
    }

    private void publish(AppendedMessage appended) {
        var message = appended.message();
        var conversation = appended.conversation();
        live.publish(List.of(
                new MessageChanged(message.from(), conversation.self().contact().version(), message),
                new MessageChanged(message.to(), conversation.other().contact().version(), message)));
        if (message.status().state() == MessageState.VISIBLE) {
            localEventPublisher.publish(MessageSent.of(message));
        }
    }
}

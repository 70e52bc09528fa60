package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Conversation as seen by one participant, who acts. A change increases the version only of the contacts that must
 * display it.
 *
 * @param self participant who acts
 * @param other the peer
 */
public record Conversation(long id, Participant self, Participant other) {

    /** Returns the user who acts. */
    public UserId user() {
        return self.contact().parties().user();
    }

    public UserId peer() {
        return self.contact().parties().peer();
    }

    /** Returns the sequence number of the newest message; 0 before the first. */
    public long lastSeq() {
        return self.contact().readMarks().lastSeq();
    }

    /** Returns whether the conversation has no messages. */
    public boolean isNew() {
        return lastSeq() == 0;
    }

    /** Returns the key of the next message. */
    public Message.Key nextKey() {
        return new Message.Key(id, lastSeq() + 1);
    }

    /** Counts this conversation as a new one of today; rejects with {@code TooManyConversations} at the limit. */
    public Conversation withConversationCounted(int limit, Instant now) {
        return new Conversation(id, self.with(self.conversationCount().increment(limit, now)), other);
    }

    /** Returns the conversation after the user has sent this message, which must have the next key. */
    public Conversation withMessage(Message message) {
        var contact = self.contact();
        var peerContact = other.contact();
        var time = message.sendTime();
        return new Conversation(
                id,
                self.with(
                        contact.readMarks().afterSending(),
                        contact.flags().restored(),
                        MessagePreview.of(message, user()),
                        time),
                other.with(
                        peerContact.readMarks().afterReceiving(),
                        peerContact.flags().restored(),
                        MessagePreview.of(message, peer()),
                        time));
    }

    /**
     * Returns the conversation read up to a message; unchanged if it was read before.
     *
     * @param visibleToPeer true if the peer may see the read mark
     */
    public Conversation markRead(long seq, boolean visibleToPeer) {
        var readMarks = self.contact().readMarks();
        if (seq < 1 || seq > readMarks.lastSeq()) {
            throw new DomainException(new ChatError.UnknownSequence("seq", readMarks.lastSeq()));
        }
        if (seq <= readMarks.readSeq()) {
            return this;
        }
        var peerContact = other.contact();
        var peerMarks = peerContact.readMarks().withPeerReadSeq(seq);
        return new Conversation(
                id,
                self.with(readMarks.withReadSeq(seq), self.contact().flags()),
                visibleToPeer ? other.with(peerMarks, peerContact.flags()) : other.withReadMarksOnly(peerMarks));
    }

    /** Returns the conversation with new settings of the user; unchanged if they are equal. */
    public Conversation withSettings(boolean pinned, boolean muted) {
        var flags = self.contact().flags();
        var newFlags = new Contact.Flags(pinned, muted, flags.removed());
        return newFlags.equals(flags)
                ? this
                : new Conversation(id, self.with(self.contact().readMarks(), newFlags), other);
    }

    /** Returns the conversation without the history and contact of the user; unchanged if the contact is deleted. */
    public Conversation withoutHistory() {
        var contact = self.contact();
        if (contact.flags().removed()) {
            return this;
        }
        var deleted =
                new MessagePreview(contact.last().from(), contact.last().type(), Message.DisplayState.DELETED, "");
        return new Conversation(
                id,
                self.with(
                        contact.readMarks().afterClearing(),
                        new Contact.Flags(false, contact.flags().muted(), true),
                        deleted,
                        contact.updateTime()),
                other);
    }

    /** Returns the conversation after a change of a message that both participants must display. */
    public Conversation withMessageChanged(Message message) {
        return new Conversation(id, self.withMessageChanged(message), other.withMessageChanged(message));
    }

    /** Returns the conversation after a change of a message that only the user must display. */
    public Conversation withMessageChangedForSelf(Message message) {
        return new Conversation(id, self.withMessageChanged(message), other);
    }

    /** Rejects a sequence number that does not exist or that the user has deleted; names the field {@code seq}. */
    public void requireVisibleMessage(long seq) {
        var readMarks = self.contact().readMarks();
        if (seq < 1) {
            throw new DomainException(new InputError.Malformed("seq"));
        }
        if (seq > readMarks.lastSeq() || seq <= readMarks.clearedSeq()) {
            throw new DomainException(new ChatError.UnknownMessage());
        }
    }
}

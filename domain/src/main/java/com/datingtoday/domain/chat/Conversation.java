package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Two people who talk, from the side of one of them. Whatever changes raises the version of those contacts that should see
 * it, and of no others.
 *
 * @param id its number
 * @param self the side of who does something
 * @param other the other side
 */
public record Conversation(long id, Participant self, Participant other) {

    /** Who does something. */
    public UserId user() {
        return self.contact().parties().user();
    }

    /** The other. */
    public UserId peer() {
        return self.contact().parties().peer();
    }

    /** The number of the newest message; 0 before the first. */
    public long lastSeq() {
        return self.contact().readMarks().lastSeq();
    }

    /** Whether nobody has said anything yet. */
    public boolean isNew() {
        return lastSeq() == 0;
    }

    /** Whether the other has ever said something: then he may always be written to. */
    public boolean isAnswered() {
        return self.contact().readMarks().lastPeerSeq() > 0;
    }

    /** The key of the message that comes next. */
    public Message.Key nextKey() {
        return new Message.Key(id, lastSeq() + 1);
    }

    /** The first message begins a conversation, of which one may begin only so many a day. */
    public Conversation withConversationCounted(int limit, Instant now) {
        return new Conversation(id, self.with(self.conversationCount().increment(limit, now)), other);
    }

    /** After this message of mine, which is the next. */
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
     * After I have read up to a message; the same if I had already.
     *
     * @param told whether the other may know
     */
    public Conversation markRead(long seq, boolean told) {
        var readMarks = self.contact().readMarks();
        if (seq < 1 || seq > readMarks.lastSeq()) {
            throw new DomainException(new ChatError.UnknownSequence("seq", readMarks.lastSeq()));
        }
        if (seq <= readMarks.readSeq()) {
            return this;
        }
        var peerContact = other.contact();
        var known = peerContact.readMarks().withPeerReadSeq(seq);
        return new Conversation(
                id,
                self.with(readMarks.withReadSeq(seq), self.contact().flags()),
                told ? other.with(known, peerContact.flags()) : other.withReadMarksOnly(known));
    }

    /** After I keep it otherwise; the same if I did already. */
    public Conversation withSettings(boolean pinned, boolean muted) {
        var flags = self.contact().flags();
        var kept = new Contact.Flags(pinned, muted, flags.removed());
        return kept.equals(flags)
                ? this
                : new Conversation(id, self.with(self.contact().readMarks(), kept), other);
    }

    /** After I have removed it with its history; the same if I had already. */
    public Conversation withoutHistory() {
        var contact = self.contact();
        if (contact.flags().removed()) {
            return this;
        }
        var gone = new MessagePreview(contact.last().from(), contact.last().type(), Message.DisplayState.DELETED, "");
        return new Conversation(
                id,
                self.with(
                        contact.readMarks().afterClearing(),
                        new Contact.Flags(false, contact.flags().muted(), true),
                        gone,
                        contact.updateTime()),
                other);
    }

    /** After something has become of a message that both should see. */
    public Conversation withMessageChanged(Message message) {
        return new Conversation(id, self.withMessageChanged(message), other.withMessageChanged(message));
    }

    /** After something has become of a message that only I should see. */
    public Conversation withMessageChangedForSelf(Message message) {
        return new Conversation(id, self.withMessageChanged(message), other);
    }

    /** Refuses a number that no message has, or that I have removed; what it names is {@code seq}. */
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

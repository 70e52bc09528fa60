package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Two people who talk, from the side of one of them. Whatever changes raises the version of those contacts that should see
 * it, and of no others.
 *
 * @param id its number
 * @param mine the side of who does something
 * @param theirs the other side
 */
public record Conversation(long id, Side mine, Side theirs) {

    /** Who does something. */
    public UserId user() {
        return mine.contact().sides().user();
    }

    /** The other. */
    public UserId peer() {
        return mine.contact().sides().peer();
    }

    /** The number of the newest message; 0 before the first. */
    public long lastSeq() {
        return mine.contact().marks().lastSeq();
    }

    /** Whether nobody has said anything yet. */
    public boolean isNew() {
        return lastSeq() == 0;
    }

    /** Whether the other has ever said something: then he may always be written to. */
    public boolean isAnswered() {
        return mine.contact().marks().heardSeq() > 0;
    }

    /** The key of the message that comes next. */
    public Message.Key next() {
        return new Message.Key(id, lastSeq() + 1);
    }

    /** The first message begins a conversation, of which one may begin only so many a day. */
    public Conversation opened(int limit, Instant now) {
        return new Conversation(id, mine.with(mine.openings().more(limit, now)), theirs);
    }

    /** After this message of mine, which is the next. */
    public Conversation said(Message message) {
        var contact = mine.contact();
        var peerContact = theirs.contact();
        var time = message.sendTime();
        return new Conversation(
                id,
                mine.with(contact.marks().said(), contact.flags().back(), Preview.of(message, user()), time),
                theirs.with(
                        peerContact.marks().heard(), peerContact.flags().back(), Preview.of(message, peer()), time));
    }

    /**
     * After I have read up to a message; the same if I had already.
     *
     * @param told whether the other may know
     */
    public Conversation read(long seq, boolean told) {
        var marks = mine.contact().marks();
        if (seq < 1 || seq > marks.lastSeq()) {
            throw new DomainException(new ChatError.NoSuchSequence("seq", marks.lastSeq()));
        }
        if (seq <= marks.readSeq()) {
            return this;
        }
        var peerContact = theirs.contact();
        var known = peerContact.marks().readByPeer(seq);
        return new Conversation(
                id,
                mine.with(marks.read(seq), mine.contact().flags()),
                told ? theirs.with(known, peerContact.flags()) : theirs.quietly(known));
    }

    /** After I keep it otherwise; the same if I did already. */
    public Conversation kept(boolean pinned, boolean muted) {
        var flags = mine.contact().flags();
        var kept = new Contact.Flags(pinned, muted, flags.removed());
        return kept.equals(flags)
                ? this
                : new Conversation(id, mine.with(mine.contact().marks(), kept), theirs);
    }

    /** After I have removed it with its history; the same if I had already. */
    public Conversation removed() {
        var contact = mine.contact();
        if (contact.flags().removed()) {
            return this;
        }
        var gone = new Preview(contact.last().from(), contact.last().type(), Message.Showing.DELETED, "");
        return new Conversation(
                id,
                mine.with(
                        contact.marks().cleared(),
                        new Contact.Flags(false, contact.flags().muted(), true),
                        gone,
                        contact.updateTime()),
                theirs);
    }

    /** After something has become of a message that both should see. */
    public Conversation changed(Message message) {
        return new Conversation(id, mine.shows(message), theirs.shows(message));
    }

    /** After something has become of a message that only I should see. */
    public Conversation changedForMe(Message message) {
        return new Conversation(id, mine.shows(message), theirs);
    }

    /** Refuses a number that no message has, or that I have removed; what it names is {@code seq}. */
    public void requireSeen(long seq) {
        var marks = mine.contact().marks();
        if (seq < 1) {
            throw new DomainException(new InputError.Malformed("seq"));
        }
        if (seq > marks.lastSeq() || seq <= marks.clearedSeq()) {
            throw new DomainException(new ChatError.UnknownMessage());
        }
    }
}

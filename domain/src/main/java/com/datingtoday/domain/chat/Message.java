package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * What one person has said to another.
 *
 * @param key where it stands
 * @param from who says it
 * @param to who hears it
 * @param content what is said
 * @param clientMsgId how the sender's client names it
 * @param sendTime when it was stored
 * @param fate what became of it
 */
public record Message(
        Key key, UserId from, UserId to, MessageContent content, ClientMsgId clientMsgId, Instant sendTime, Fate fate) {

    /** For so long a message can be taken back. */
    public static final Duration RECALLABLE = Duration.ofMinutes(2);

    /**
     * Where a message stands.
     *
     * @param conversation which two talk
     * @param seq 1, 2, 3, … without gaps in each conversation
     */
    public record Key(long conversation, long seq) {}

    /**
     * What became of a message.
     *
     * @param deletedBySender whether its sender has removed it from his own history
     * @param deletedByReceiver whether its receiver has
     */
    public record Fate(MessageState state, boolean deletedBySender, boolean deletedByReceiver) {

        /** Of a message that was just sent. */
        public static Fate of(MessageState state) {
            return new Fate(state, false, false);
        }
    }

    /** Whether it is from that person. */
    public boolean isFrom(UserId user) {
        return from.equals(user);
    }

    /** Whether its sender can still take it back. */
    public boolean isRecallable(Instant now) {
        return now.isBefore(sendTime.plus(RECALLABLE));
    }

    /** After it was taken back. */
    public Message recalled() {
        var state = new Fate(MessageState.RECALLED, fate.deletedBySender(), fate.deletedByReceiver());
        return with(new MessageContent.Gone(content.type()), state);
    }

    /** After one of the two has removed it from his history. */
    public Message deletedBy(UserId user) {
        return with(
                content,
                isFrom(user)
                        ? new Fate(fate.state(), true, fate.deletedByReceiver())
                        : new Fate(fate.state(), fate.deletedBySender(), true));
    }

    /** After it was judged. */
    public Message judged(MessageState state) {
        return with(content, new Fate(state, fate.deletedBySender(), fate.deletedByReceiver()));
    }

    private Message with(MessageContent left, Fate became) {
        return new Message(key, from, to, left, clientMsgId, sendTime, became);
    }

    /** How it is shown to one of the two. */
    public Showing showing(UserId viewer) {
        if (isFrom(viewer) ? fate.deletedBySender() : fate.deletedByReceiver()) {
            return Showing.DELETED;
        }
        return switch (fate.state()) {
            case VISIBLE -> Showing.SHOWN;
            case RECALLED -> Showing.RECALLED;
            case PENDING -> isFrom(viewer) ? Showing.PENDING : Showing.WITHHELD;
            case REFUSED -> isFrom(viewer) ? Showing.REFUSED : Showing.WITHHELD;
        };
    }

    /** How one of the two gets a message. */
    public enum Showing {
        /** With what it says. */
        SHOWN(true),
        /** With what it says, to its sender alone, until it was judged. */
        PENDING(true),
        /** With what it says, to its sender alone, for ever. */
        REFUSED(true),
        /** Without what it says, to its receiver: it was not judged yet, or is not allowed. */
        WITHHELD(false),
        /** Without what it says: taken back. */
        RECALLED(false),
        /** Without what it says, to who removed it. */
        DELETED(false);

        private final boolean open;

        Showing(boolean open) {
            this.open = open;
        }

        /** Whether what it says is shown. */
        public boolean isOpen() {
            return open;
        }
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "Message[" + key.conversation() + "/" + key.seq() + "]";
    }
}

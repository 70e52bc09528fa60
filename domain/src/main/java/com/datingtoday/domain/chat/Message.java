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
 * @param status what became of it
 */
public record Message(
        Key key,
        UserId from,
        UserId to,
        MessageContent content,
        ClientMsgId clientMsgId,
        Instant sendTime,
        Status status) {

    /** For so long a message can be taken back. */
    public static final Duration RECALL_PERIOD = Duration.ofMinutes(2);

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
    public record Status(MessageState state, boolean deletedBySender, boolean deletedByReceiver) {

        /** Of a message that was just sent. */
        public static Status of(MessageState state) {
            return new Status(state, false, false);
        }
    }

    /** Whether it is from that person. */
    public boolean isFrom(UserId user) {
        return from.equals(user);
    }

    /** Whether its sender can still take it back. */
    public boolean isRecallable(Instant now) {
        return now.isBefore(sendTime.plus(RECALL_PERIOD));
    }

    /** After it was taken back. */
    public Message recalled() {
        var state = new Status(MessageState.RECALLED, status.deletedBySender(), status.deletedByReceiver());
        return with(new MessageContent.Removed(content.type()), state);
    }

    /** After one of the two has removed it from his history. */
    public Message deletedBy(UserId user) {
        return with(
                content,
                isFrom(user)
                        ? new Status(status.state(), true, status.deletedByReceiver())
                        : new Status(status.state(), status.deletedBySender(), true));
    }

    /** After it was judged. */
    public Message moderated(MessageState state) {
        return with(content, new Status(state, status.deletedBySender(), status.deletedByReceiver()));
    }

    private Message with(MessageContent left, Status became) {
        return new Message(key, from, to, left, clientMsgId, sendTime, became);
    }

    /** How it is shown to one of the two. */
    public DisplayState displayStateFor(UserId viewer) {
        if (isFrom(viewer) ? status.deletedBySender() : status.deletedByReceiver()) {
            return DisplayState.DELETED;
        }
        return switch (status.state()) {
            case VISIBLE -> DisplayState.SHOWN;
            case RECALLED -> DisplayState.RECALLED;
            case PENDING -> isFrom(viewer) ? DisplayState.PENDING : DisplayState.WITHHELD;
            case REFUSED -> isFrom(viewer) ? DisplayState.REFUSED : DisplayState.WITHHELD;
        };
    }

    /** How one of the two gets a message. */
    public enum DisplayState {
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

        private final boolean contentVisible;

        DisplayState(boolean open) {
            this.contentVisible = open;
        }

        /** Whether what it says is shown. */
        public boolean isContentVisible() {
            return contentVisible;
        }
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "Message[" + key.conversation() + "/" + key.seq() + "]";
    }
}

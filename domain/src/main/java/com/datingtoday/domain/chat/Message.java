package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * Message in a conversation.
 *
 * @param sendTime time at which the server stored the message
 */
public record Message(
        Key key,
        UserId from,
        UserId to,
        MessageContent content,
        ClientMsgId clientMsgId,
        Instant sendTime,
        Status status) {

    /** Period after sending in which the sender can recall a message. */
    public static final Duration RECALL_PERIOD = Duration.ofMinutes(2);

    /**
     * Key of a message.
     *
     * @param seq sequence number: 1, 2, 3, … without gaps in each conversation
     */
    public record Key(long conversation, long seq) {}

    /**
     * Status of a message.
     *
     * @param deletedBySender true if the sender deleted it from their history
     * @param deletedByReceiver true if the receiver deleted it from their history
     */
    public record Status(MessageState state, boolean deletedBySender, boolean deletedByReceiver) {

        /** Returns the status of a new message. */
        public static Status of(MessageState state) {
            return new Status(state, false, false);
        }
    }

    public boolean isFrom(UserId user) {
        return from.equals(user);
    }

    /** Returns whether the recall period has not ended. */
    public boolean isRecallable(Instant now) {
        return now.isBefore(sendTime.plus(RECALL_PERIOD));
    }

    /** Returns the recalled message, without its content. */
    public Message recalled() {
        var state = new Status(MessageState.RECALLED, status.deletedBySender(), status.deletedByReceiver());
        return with(new MessageContent.Removed(content.type()), state);
    }

    /** Returns the message after deletion from the history of one participant. */
    public Message deletedBy(UserId user) {
        return with(
                content,
                isFrom(user)
                        ? new Status(status.state(), true, status.deletedByReceiver())
                        : new Status(status.state(), status.deletedBySender(), true));
    }

    /** Returns the message in the state that moderation decided. */
    public Message moderated(MessageState state) {
        return with(content, new Status(state, status.deletedBySender(), status.deletedByReceiver()));
    }

    private Message with(MessageContent newContent, Status newStatus) {
        return new Message(key, from, to, newContent, clientMsgId, sendTime, newStatus);
    }

    /** Returns the display state for a participant. */
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

    /** State in which a participant receives a message. */
    public enum DisplayState {
        /** With content. */
        SHOWN(true),
        /** With content, to the sender only, until moderation. */
        PENDING(true),
        /** With content, to the sender only; moderation refused it. */
        REFUSED(true),
        /** Without content, to the receiver: pending or refused by moderation. */
        WITHHELD(false),
        /** Without content: recalled by the sender. */
        RECALLED(false),
        /** Without content: deleted by this participant from their history. */
        DELETED(false);

        private final boolean contentVisible;

        DisplayState(boolean open) {
            this.contentVisible = open;
        }

        public boolean isContentVisible() {
            return contentVisible;
        }
    }
}

package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;
import java.util.Set;

/**
 * Change that is sent to the open connections of a user. It may be lost; clients then fetch the change over REST and
 * detect gaps by the version.
 */
public sealed interface LiveEvent {

    /** Returns the user whose connections receive the event. */
    UserId user();

    /**
     * Event: a message was sent, or its state changed.
     *
     * @param version version of the contact
     */
    record MessageChanged(UserId user, long version, Message message) implements LiveEvent {}

    /**
     * Event: a participant has read messages.
     *
     * @param reader participant who has read: the user, on another device, or the peer
     * @param seq last message that was read
     * @param version version of the contact
     */
    record MessagesRead(UserId user, UserId peer, UserId reader, long seq, long version) implements LiveEvent {}

    /** Event: the settings of a contact changed, or the contact was deleted. */
    record ContactChanged(UserId user, UserId peer, long version) implements LiveEvent {}

    /** Event: the peer is typing. */
    record Typing(UserId user, UserId peer) implements LiveEvent {}

    /** Event: the user and the peer now follow each other. */
    record Matched(UserId user, UserId peer) implements LiveEvent {}

    /** Event: a user viewed the profile; the event does not identify the visitor. */
    record Visited(UserId user) implements LiveEvent {}

    /**
     * Event: sessions have ended; their connections are closed.
     *
     * @param sessions ended sessions; empty for all of the user
     */
    record LoggedOut(UserId user, Set<String> sessions) implements LiveEvent {

        public LoggedOut {
            sessions = Set.copyOf(sessions);
        }
    }
}

package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;
import java.util.Set;

/**
 * Something that the devices of one person hear of at once, if they listen. It may be lost: whatever it says can be read
 * again, and its version tells when something is missing.
 */
public sealed interface LiveEvent {

    /** Whose devices hear it. */
    UserId user();

    /**
     * A message came, or something has become of it.
     *
     * @param version of the contact
     */
    record MessageChanged(UserId user, long version, Message message) implements LiveEvent {}

    /**
     * Somebody has read.
     *
     * @param reader one of the two: the user on another of his devices, or the peer
     * @param seq up to here
     */
    record MessagesRead(UserId user, UserId peer, UserId reader, long seq, long version) implements LiveEvent {}

    /** The contact is kept otherwise, or was removed. */
    record ContactChanged(UserId user, UserId peer, long version) implements LiveEvent {}

    /** The peer is writing just now. */
    record Typing(UserId user, UserId peer) implements LiveEvent {}

    /** The two follow each other now. */
    record Matched(UserId user, UserId peer) implements LiveEvent {}

    /** Somebody, who is not told, has looked at the profile. */
    record Visited(UserId user) implements LiveEvent {}

    /**
     * Logins have ended: their connections close.
     *
     * @param sessions which; none for all
     */
    record LoggedOut(UserId user, Set<String> sessions) implements LiveEvent {

        public LoggedOut {
            sessions = Set.copyOf(sessions);
        }
    }
}

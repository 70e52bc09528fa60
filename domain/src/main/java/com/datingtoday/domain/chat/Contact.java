package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Entry for a peer in the contact list of a user.
 *
 * @param last preview of the newest message
 * @param version version of the latest change; unique and growing among all contacts of the user
 * @param createTime time of the first message
 * @param updateTime time of the newest message
 */
public record Contact(
        Parties parties,
        long conversation,
        ReadMarks readMarks,
        Flags flags,
        MessagePreview last,
        long version,
        Instant createTime,
        Instant updateTime) {

    /**
     * User and peer of a contact.
     *
     * @param user owner of the list
     * @param creator user who sent the first message
     */
    public record Parties(UserId user, UserId peer, UserId creator) {}

    /**
     * Sequence numbers of a conversation; 0 for none.
     *
     * @param lastSeq newest message
     * @param readSeq last message that the user has read or sent
     * @param peerReadSeq last message that the peer has read or sent
     * @param lastPeerSeq newest message from the peer
     * @param clearedSeq last message that the user has deleted with the contact
     */
    public record ReadMarks(long lastSeq, long readSeq, long peerReadSeq, long lastPeerSeq, long clearedSeq) {

        /** Read marks of a conversation without messages. */
        public static final ReadMarks NONE = new ReadMarks(0, 0, 0, 0, 0);

        /** Returns the number of unread messages, derived from the marks. */
        public long unread() {
            return lastSeq - readSeq;
        }

        ReadMarks afterSending() {
            return new ReadMarks(lastSeq + 1, lastSeq + 1, peerReadSeq, lastPeerSeq, clearedSeq);
        }

        /**
         * Returns the marks after a message from the peer, which also marks all earlier messages as read by the peer.
         */
        ReadMarks afterReceiving() {
            return new ReadMarks(lastSeq + 1, readSeq, lastSeq + 1, lastSeq + 1, clearedSeq);
        }

        ReadMarks withReadSeq(long seq) {
            return new ReadMarks(lastSeq, Math.max(readSeq, seq), peerReadSeq, lastPeerSeq, clearedSeq);
        }

        ReadMarks withPeerReadSeq(long seq) {
            return new ReadMarks(lastSeq, readSeq, Math.max(peerReadSeq, seq), lastPeerSeq, clearedSeq);
        }

        ReadMarks afterClearing() {
            return new ReadMarks(lastSeq, lastSeq, peerReadSeq, lastPeerSeq, lastSeq);
        }
    }

    /**
     * Settings and deletion state of a contact.
     *
     * @param pinned true if the contact is listed before the others
     * @param muted true if the contact causes no push notifications and is not counted for the badge
     * @param removed true if the contact is hidden until the next message of either side
     */
    public record Flags(boolean pinned, boolean muted, boolean removed) {

        /** Flags of a new contact. */
        public static final Flags NONE = new Flags(false, false, false);

        Flags restored() {
            return new Flags(pinned, muted, false);
        }
    }

    /** Returns whether the peer has ever sent a message; then the user may always write. */
    public boolean isAnswered() {
        return readMarks.lastPeerSeq() > 0;
    }

    Contact with(ReadMarks newMarks, Flags newFlags, MessagePreview newLast, long newVersion, Instant newUpdateTime) {
        return new Contact(parties, conversation, newMarks, newFlags, newLast, newVersion, createTime, newUpdateTime);
    }
}

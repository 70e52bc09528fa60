package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/**
 * Somebody with whom a user has talked, from that user's side.
 *
 * @param parties whose it is, and with whom
 * @param conversation which conversation it leads to
 * @param readMarks how far it was said, read and removed
 * @param flags how the user keeps it
 * @param last the newest message
 * @param version grows with everything that changes here; the number of a change among all of this user's contacts
 * @param createTime when the two first talked
 * @param updateTime when the newest message was sent
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
     * Whose it is, and with whom.
     *
     * @param user whose list it stands in
     * @param peer the other
     * @param creator who wrote first
     */
    public record Parties(UserId user, UserId peer, UserId creator) {}

    /**
     * Sequence numbers; 0 for none.
     *
     * @param lastSeq of the newest message
     * @param readSeq up to here the user has read, or written himself
     * @param peerReadSeq up to here the peer has
     * @param lastPeerSeq of the newest message from the peer
     * @param clearedSeq up to here the user has removed the history
     */
    public record ReadMarks(long lastSeq, long readSeq, long peerReadSeq, long lastPeerSeq, long clearedSeq) {

        /** Of two who have not talked. */
        public static final ReadMarks NONE = new ReadMarks(0, 0, 0, 0, 0);

        /** How many messages wait; derived, never counted. */
        public long unread() {
            return lastSeq - readSeq;
        }

        ReadMarks afterSending() {
            return new ReadMarks(lastSeq + 1, lastSeq + 1, peerReadSeq, lastPeerSeq, clearedSeq);
        }

        /** The peer has said something, and so read all before. */
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
     * How the user keeps it.
     *
     * @param pinned it stands before the others
     * @param muted it makes no noise: no push, and it does not count for the badge
     * @param removed it is not in the list, until one of the two writes again
     */
    public record Flags(boolean pinned, boolean muted, boolean removed) {

        /** As it begins. */
        public static final Flags NONE = new Flags(false, false, false);

        Flags restored() {
            return new Flags(pinned, muted, false);
        }
    }

    Contact with(ReadMarks changed, Flags kept, MessagePreview shown, long raised, Instant updated) {
        return new Contact(parties, conversation, changed, kept, shown, raised, createTime, updated);
    }
}

package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Contact.Flags;
import com.datingtoday.domain.chat.Contact.Marks;
import com.datingtoday.domain.chat.Contact.Sides;
import com.datingtoday.domain.chat.Message.Showing;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.chat.Preview;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** One line of {@code contacts}, column for column. */
record ContactRow(
        long userId,
        long peerId,
        long creatorId,
        long conversationId,
        String lastMsg,
        long lastFrom,
        int lastType,
        int lastShowing,
        long lastSeq,
        long readSeq,
        long peerReadSeq,
        long heardSeq,
        long clearedSeq,
        boolean pinned,
        boolean muted,
        boolean removed,
        boolean waiting,
        long version,
        Instant createTime,
        Instant updateTime) {

    static ContactRow of(Contact contact) {
        var marks = contact.marks();
        var flags = contact.flags();
        var last = contact.last();
        return new ContactRow(
                contact.sides().user().value(),
                contact.sides().peer().value(),
                contact.sides().creator().value(),
                contact.conversation(),
                last.text(),
                last.from().value(),
                last.type().code(),
                code(last.showing()),
                marks.lastSeq(),
                marks.readSeq(),
                marks.peerReadSeq(),
                marks.heardSeq(),
                marks.clearedSeq(),
                flags.pinned(),
                flags.muted(),
                flags.removed(),
                marks.unread() > 0 && !flags.muted() && !flags.removed(),
                contact.version(),
                contact.createTime(),
                contact.updateTime());
    }

    Contact contact() {
        return new Contact(
                new Sides(new UserId(userId), new UserId(peerId), new UserId(creatorId)),
                conversationId,
                new Marks(lastSeq, readSeq, peerReadSeq, heardSeq, clearedSeq),
                new Flags(pinned, muted, removed),
                new Preview(
                        new UserId(lastFrom), MessageType.of(lastType).orElseThrow(), showing(lastShowing), lastMsg),
                version,
                createTime,
                updateTime);
    }

    private static int code(Showing showing) {
        return switch (showing) {
            case SHOWN -> 1;
            case PENDING -> 2;
            case REFUSED -> 3;
            case WITHHELD -> 4;
            case RECALLED -> 5;
            case DELETED -> 6;
        };
    }

    private static Showing showing(int code) {
        return switch (code) {
            case 1 -> Showing.SHOWN;
            case 2 -> Showing.PENDING;
            case 3 -> Showing.REFUSED;
            case 4 -> Showing.WITHHELD;
            case 5 -> Showing.RECALLED;
            case 6 -> Showing.DELETED;
            default -> throw new IllegalStateException("no showing " + code);
        };
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "ContactRow[" + conversationId + "]";
    }
}

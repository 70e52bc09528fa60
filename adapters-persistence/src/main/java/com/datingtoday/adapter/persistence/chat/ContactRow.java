package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Contact.Flags;
import com.datingtoday.domain.chat.Contact.Parties;
import com.datingtoday.domain.chat.Contact.ReadMarks;
import com.datingtoday.domain.chat.Message.DisplayState;
import com.datingtoday.domain.chat.MessagePreview;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

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

    private static final ContactMapping MAPPING = new GeneratedContactMapping();

    static ContactRow of(Contact contact) {
        return MAPPING.toRow(contact);
    }

    Contact contact() {
        return new Contact(
                new Parties(new UserId(userId), new UserId(peerId), new UserId(creatorId)),
                conversationId,
                new ReadMarks(lastSeq, readSeq, peerReadSeq, heardSeq, clearedSeq),
                new Flags(pinned, muted, removed),
                new MessagePreview(
                        new UserId(lastFrom),
                        MessageType.of(lastType).orElseThrow(),
                        displayState(lastShowing),
                        lastMsg),
                version,
                createTime,
                updateTime);
    }

    private static DisplayState displayState(int code) {
        return switch (code) {
            case 1 -> DisplayState.SHOWN;
            case 2 -> DisplayState.PENDING;
            case 3 -> DisplayState.REFUSED;
            case 4 -> DisplayState.WITHHELD;
            case 5 -> DisplayState.RECALLED;
            case 6 -> DisplayState.DELETED;
            default -> throw new IllegalStateException("unknown display state: " + code);
        };
    }

    /** Omits the message text. */
    @Override
    public String toString() {
        return "ContactRow[" + conversationId + "]";
    }
}

package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Contact.Flags;
import com.datingtoday.domain.chat.Contact.Parties;
import com.datingtoday.domain.chat.Contact.ReadMarks;
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
        int lastDisplayState,
        long lastSeq,
        long readSeq,
        long peerReadSeq,
        long lastPeerSeq,
        long clearedSeq,
        boolean pinned,
        boolean muted,
        boolean removed,
        boolean countsAsUnread,
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
                new ReadMarks(lastSeq, readSeq, peerReadSeq, lastPeerSeq, clearedSeq),
                new Flags(pinned, muted, removed),
                new MessagePreview(
                        new UserId(lastFrom),
                        MessageType.of(lastType).orElseThrow(),
                        ContactMapping.displayState(lastDisplayState),
                        lastMsg),
                version,
                createTime,
                updateTime);
    }

    /** Omits the message text. */
    @Override
    public String toString() {
        return "ContactRow[" + conversationId + "]";
    }
}

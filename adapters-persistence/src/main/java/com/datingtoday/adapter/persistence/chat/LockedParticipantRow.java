package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Contact.Flags;
import com.datingtoday.domain.chat.Contact.Parties;
import com.datingtoday.domain.chat.Contact.ReadMarks;
import com.datingtoday.domain.chat.DailyConversationCount;
import com.datingtoday.domain.chat.Message.DisplayState;
import com.datingtoday.domain.chat.MessagePreview;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.chat.Participant;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One participant of a locked conversation.
 *
 * @param createTime when the conversation was created
 * @param version version of the latest change among all contacts of the participant
 * @param countDay day of {@link DailyConversationCount}
 * @param contact null until a message is stored
 */
record LockedParticipantRow(
        long owner,
        long conversation,
        Instant createTime,
        long version,
        LocalDate countDay,
        int count,
        @Nullable ContactRow contact) {

    /** Converts the row. Without a contact, the participant is that of a conversation that {@code creator} starts. */
    Participant participant(UserId peer, UserId creator) {
        return new Participant(
                contact == null ? emptyContact(peer, creator) : contact.contact(),
                version,
                new DailyConversationCount(countDay, count));
    }

    private Contact emptyContact(UserId peer, UserId creator) {
        return new Contact(
                new Parties(new UserId(owner), peer, creator),
                conversation,
                ReadMarks.NONE,
                Flags.NONE,
                new MessagePreview(creator, MessageType.TEXT, DisplayState.DELETED, ""),
                0,
                createTime,
                createTime);
    }
}

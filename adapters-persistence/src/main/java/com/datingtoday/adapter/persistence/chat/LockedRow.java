package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Contact.Flags;
import com.datingtoday.domain.chat.Contact.Marks;
import com.datingtoday.domain.chat.Contact.Sides;
import com.datingtoday.domain.chat.Message.Showing;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.chat.Openings;
import com.datingtoday.domain.chat.Preview;
import com.datingtoday.domain.chat.Side;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the two of a locked conversation.
 *
 * @param contact null until a message is stored
 */
record LockedRow(
        long owner,
        long conversation,
        Instant begun,
        long changes,
        LocalDate openedDay,
        int opened,
        @Nullable ContactRow contact) {

    /** This side; one without a contact as of a conversation that {@code creator} begins. */
    Side side(UserId peer, UserId creator) {
        return new Side(
                contact == null ? blank(peer, creator) : contact.contact(), changes, new Openings(openedDay, opened));
    }

    private Contact blank(UserId peer, UserId creator) {
        return new Contact(
                new Sides(new UserId(owner), peer, creator),
                conversation,
                Marks.NONE,
                Flags.NONE,
                new Preview(creator, MessageType.TEXT, Showing.DELETED, ""),
                0,
                begun,
                begun);
    }
}

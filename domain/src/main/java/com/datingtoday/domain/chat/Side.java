package com.datingtoday.domain.chat;

import java.time.Instant;

/**
 * One of the two of a conversation, with all that a change needs of him.
 *
 * @param contact how he has the other in his list
 * @param version the number of the newest change among all of his contacts
 * @param openings how many conversations he has begun
 */
public record Side(Contact contact, long version, Openings openings) {

    Side with(Contact.Marks marks, Contact.Flags flags, Preview last, Instant updated) {
        var raised = version + 1;
        return new Side(contact.with(marks, flags, last, raised, updated), raised, openings);
    }

    /** The same contact otherwise marked or kept. */
    Side with(Contact.Marks marks, Contact.Flags flags) {
        return with(marks, flags, contact.last(), contact.updateTime());
    }

    /** The same contact with another look. */
    Side with(Preview last) {
        return with(contact.marks(), contact.flags(), last, contact.updateTime());
    }

    /** Marked otherwise, and nobody notices. */
    Side quietly(Contact.Marks marks) {
        return new Side(
                contact.with(marks, contact.flags(), contact.last(), contact.version(), contact.updateTime()),
                version,
                openings);
    }

    /** Something has become of a message, which may be the newest. */
    Side shows(Message message) {
        var newest = message.key().seq() == contact.marks().lastSeq();
        return with(newest ? Preview.of(message, contact.sides().user()) : contact.last());
    }

    Side with(Openings more) {
        return new Side(contact, version, more);
    }
}

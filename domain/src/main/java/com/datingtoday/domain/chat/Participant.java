package com.datingtoday.domain.chat;

import java.time.Instant;

/**
 * One of the two of a conversation, with all that a change needs of him.
 *
 * @param contact how he has the other in his list
 * @param version the number of the newest change among all of his contacts
 * @param conversationCount how many conversations he has begun
 */
public record Participant(Contact contact, long version, DailyConversationCount conversationCount) {

    Participant with(Contact.ReadMarks readMarks, Contact.Flags flags, MessagePreview last, Instant updated) {
        var raised = version + 1;
        return new Participant(contact.with(readMarks, flags, last, raised, updated), raised, conversationCount);
    }

    /** The same contact otherwise marked or kept. */
    Participant with(Contact.ReadMarks readMarks, Contact.Flags flags) {
        return with(readMarks, flags, contact.last(), contact.updateTime());
    }

    /** The same contact with another look. */
    Participant with(MessagePreview last) {
        return with(contact.readMarks(), contact.flags(), last, contact.updateTime());
    }

    /** Marked otherwise, and nobody notices. */
    Participant withReadMarksOnly(Contact.ReadMarks readMarks) {
        return new Participant(
                contact.with(readMarks, contact.flags(), contact.last(), contact.version(), contact.updateTime()),
                version,
                conversationCount);
    }

    /** Something has become of a message, which may be the newest. */
    Participant withMessageChanged(Message message) {
        var newest = message.key().seq() == contact.readMarks().lastSeq();
        return with(newest ? MessagePreview.of(message, contact.parties().user()) : contact.last());
    }

    Participant with(DailyConversationCount more) {
        return new Participant(contact, version, more);
    }
}

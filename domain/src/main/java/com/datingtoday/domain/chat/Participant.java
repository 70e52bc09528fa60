package com.datingtoday.domain.chat;

import java.time.Instant;

/**
 * Participant of a conversation, with all data that a change of the conversation needs.
 *
 * @param contact the participant's contact for the peer
 * @param version version of the latest change among all contacts of the participant
 */
public record Participant(Contact contact, long version, DailyConversationCount conversationCount) {

    Participant with(Contact.ReadMarks readMarks, Contact.Flags flags, MessagePreview last, Instant updateTime) {
        var newVersion = version + 1;
        return new Participant(
                contact.with(readMarks, flags, last, newVersion, updateTime), newVersion, conversationCount);
    }

    Participant with(Contact.ReadMarks readMarks, Contact.Flags flags) {
        return with(readMarks, flags, contact.last(), contact.updateTime());
    }

    Participant with(MessagePreview last) {
        return with(contact.readMarks(), contact.flags(), last, contact.updateTime());
    }

    /** Returns the participant with new read marks, but with the same contact version. */
    Participant withReadMarksOnly(Contact.ReadMarks readMarks) {
        return new Participant(
                contact.with(readMarks, contact.flags(), contact.last(), contact.version(), contact.updateTime()),
                version,
                conversationCount);
    }

    /** Returns the participant after a change of a message; updates the preview if it is the newest message. */
    Participant withMessageChanged(Message message) {
        var newest = message.key().seq() == contact.readMarks().lastSeq();
        return with(newest ? MessagePreview.of(message, contact.parties().user()) : contact.last());
    }

    Participant with(DailyConversationCount newCount) {
        return new Participant(contact, version, newCount);
    }
}

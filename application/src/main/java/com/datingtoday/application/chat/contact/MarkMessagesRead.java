package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;

/** Somebody has read what another wrote. */
public interface MarkMessagesRead {

    /**
     * Marks everything up to a message as read, on all of his devices; what was read already stays so.
     *
     * @return the contact after it
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownSequence} for a number that no message has
     */
    Contact mark(Command command);

    /** Up to which message. */
    record Command(UserId user, UserId peer, long seq) {}
}

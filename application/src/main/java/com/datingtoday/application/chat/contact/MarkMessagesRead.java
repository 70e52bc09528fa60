package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;

/** Read mark of a user in a conversation. */
public interface MarkMessagesRead {

    /**
     * Marks all messages up to a sequence number as read on all of the user's devices; a smaller sequence number
     * changes nothing.
     *
     * @return changed contact
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownSequence} if no message has this
     *     sequence number
     */
    Contact mark(Command command);

    record Command(UserId user, UserId peer, long seq) {}
}

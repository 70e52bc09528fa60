package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.shared.UserId;

/** Read mark of a user in a conversation. */
public interface MarkMessagesRead {

    /**
     * Marks all messages up to a sequence number as read on all of the user's devices; a smaller number changes
     * nothing.
     *
     * @return changed contact
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownSequence} if the number does not exist
     */
    Contact mark(Command command);

    record Command(UserId user, UserId peer, long seq) {}
}

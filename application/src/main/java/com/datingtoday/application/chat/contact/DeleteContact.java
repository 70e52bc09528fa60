package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.UserId;

/** Deletion of a contact with its history for the user; the peer keeps both. */
public interface DeleteContact {

    /** Deletes the contact; the next message of either side creates it again without the earlier history. */
    void delete(Command command);

    record Command(UserId user, UserId peer) {}
}

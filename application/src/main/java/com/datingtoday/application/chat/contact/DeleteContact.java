package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.UserId;

/** Somebody removes a contact with its history; the other keeps both. */
public interface DeleteContact {

    /** Removes it; it comes back, without the history, when one of the two writes again. */
    void delete(Command command);

    /** Which. */
    record Command(UserId user, UserId peer) {}
}

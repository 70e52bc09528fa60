package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;

/** Deletion of a message from the user's own history; the peer keeps it. */
public interface DeleteMessage {

    /** Deletes the message; an already deleted message stays unchanged. */
    Message delete(Command command);

    record Command(UserId user, UserId peer, long seq) {}
}

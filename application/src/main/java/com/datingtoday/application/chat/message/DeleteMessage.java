package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;

/** Somebody removes a message from his own history; the other keeps it. */
public interface DeleteMessage {

    /** Removes it; what was removed already stays so. */
    Message delete(Command command);

    /** Which. */
    record Command(UserId user, UserId peer, long seq) {}
}

package com.datingtoday.application.chat.live;

import com.datingtoday.domain.shared.UserId;

/** Somebody is writing; it is shown to the other and stored nowhere. */
public interface SendTypingIndicator {

    /** Tells the other, if he could be written to; whoever may not be told is passed over silently. */
    void send(Command command);

    /** Who writes to whom. */
    record Command(UserId user, UserId peer) {}
}

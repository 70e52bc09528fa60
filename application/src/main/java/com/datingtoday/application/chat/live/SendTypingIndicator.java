package com.datingtoday.application.chat.live;

import com.datingtoday.domain.shared.UserId;

/** Typing indicator of a user to a peer; it is not stored. */
public interface SendTypingIndicator {

    /** Publishes the indicator if the user may start a conversation with the peer; otherwise does nothing. */
    void send(Command command);

    record Command(UserId user, UserId peer) {}
}

package com.datingtoday.application.chat.push;

import com.datingtoday.domain.chat.MessageSent;

/** Somebody who listens nowhere is told by phone that he was sent a message. */
public interface PushMessage {

    /**
     * Tells him, unless he is connected, has read it, has muted the sender, sleeps, or may not know of it any more.
     *
     * @throws com.datingtoday.application.shared.Unavailable if a phone cannot be reached now; to be tried again
     */
    void push(Command command);

    /** Of what. */
    record Command(MessageSent event) {}
}

package com.datingtoday.application.chat.push;

import com.datingtoday.domain.chat.MessageSent;

/** Sends push notifications about messages. */
public interface PushMessage {

    /**
     * Sends a push notification unless the receiver is connected, has read or muted the conversation, is in quiet
     * hours, or either user blocks the other.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if a push service is unavailable; the
     *     call can be repeated
     */
    void push(Command command);

    record Command(MessageSent event) {}
}

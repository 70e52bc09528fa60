package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;

/** Retried moderation of a pending message. */
public interface RetryMessageModeration {

    /**
     * Moderates the message if it is still pending; an allowed message becomes visible to its receiver.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if moderation is still unavailable; the
     *     call can be repeated
     */
    void moderate(Command command);

    record Command(UserId from, UserId to, Message.Key key) {}
}

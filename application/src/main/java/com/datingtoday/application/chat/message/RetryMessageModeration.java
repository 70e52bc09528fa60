package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;

/** A message that nobody could judge when it was sent is judged now. */
public interface RetryMessageModeration {

    /**
     * Judges it, if it still waits, and shows it to its receiver if it is allowed.
     *
     * @throws com.datingtoday.application.shared.Unavailable if nobody judges it now either; to be tried again
     */
    void moderate(Command command);

    /** Which. */
    record Command(UserId from, UserId to, Message.Key key) {}
}

package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;

/** Recall of an own message within two minutes. */
public interface RecallMessage {

    /**
     * Recalls the message for both users; an already recalled message stays unchanged.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownMessage} or {@code TooLateToRecall}
     */
    Message recall(Command command);

    record Command(UserId user, UserId peer, long seq) {}
}

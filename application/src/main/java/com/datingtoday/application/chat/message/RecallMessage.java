package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;

/** Somebody takes back what he has said, within two minutes. */
public interface RecallMessage {

    /**
     * Takes it back for both; what was taken back already stays so.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code UnknownMessage} or {@code TooLateToRecall}
     */
    Message recall(Command command);

    /** Which. */
    record Command(UserId user, UserId peer, long seq) {}
}

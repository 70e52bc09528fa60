package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Somebody says something to another. */
public interface SendMessage {

    /**
     * Stores it: what is returned is never lost. The same again, by the same client id, is answered with the first.
     *
     * @throws com.datingtoday.domain.shared.Refused with a {@code ChatError}, {@code UserNotFound}, {@code CannotTargetSelf} or
     *     {@code UnknownMedia}; nothing is stored or counted then
     */
    Sent send(Command command);

    /** Who says what to whom. */
    record Command(UserId from, UserId to, Draft draft, ClientMsgId clientMsgId) {}

    /** What is to be said. */
    sealed interface Draft {

        /** Words. */
        record Text(MessageText text) implements Draft {}

        /** A file that was uploaded before. */
        record Upload(MessageType type, MediaId media) implements Draft {}
    }

    /**
     * A message that is stored.
     *
     * @param version of the sender's contact after it
     * @param conversations what is left of the conversations to begin today, if this began one
     */
    record Sent(Message message, long version, Optional<Quota> conversations) {}
}

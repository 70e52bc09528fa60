package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.UserId;
import java.util.Optional;

/** Sends a message to another user. */
public interface SendMessage {

    /**
     * Sends a message, which is stored durably before this call returns. A repeated {@code client_msg_id} returns the
     * first message. Permission, file, duplicate text and moderation are checked before the id, so a repetition can also
     * be rejected if one of them changed meanwhile; the first message stays stored then.
     *
     * @throws com.datingtoday.domain.shared.DomainException with a {@code ChatError}, {@code UserNotFound},
     *     {@code CannotTargetSelf} or {@code UnknownMedia}; this call stores and counts nothing then
     * @throws com.datingtoday.application.shared.DependencyUnavailableException the message may be stored; a
     *     repetition with the same {@code client_msg_id} stores it at most once
     */
    Sent send(Command command);

    record Command(UserId from, UserId to, Draft draft, ClientMsgId clientMsgId) {}

    /** Content from the client. */
    sealed interface Draft {

        record Text(MessageText text) implements Draft {}

        /** File that was uploaded before. */
        record Upload(MessageType type, MediaId media) implements Draft {}
    }

    /**
     * Stored message.
     *
     * @param version version of the sender's contact
     * @param newConversationQuota remaining conversations of the day, if this call stored a message that started one; a
     *     repetition omits it
     */
    record Sent(Message message, long version, Optional<Quota> newConversationQuota) {}
}

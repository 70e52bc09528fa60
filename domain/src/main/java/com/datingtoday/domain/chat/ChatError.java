package com.datingtoday.domain.chat;

import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;

/** Reasons for rejecting a chat operation. */
public sealed interface ChatError extends DomainError {

    /** The sender blocks the receiver. */
    record ReceiverBlocked() implements ChatError {}

    /** The receiver accepts new conversations only from certain users. */
    record SenderNotPermitted(MessagePermission permission) implements ChatError {}

    /** The daily limit of new conversations is reached. */
    record TooManyConversations(Quota quota) implements ChatError {}

    /** The same text was sent to too many users. */
    record TooManyDuplicateTexts(Quota quota) implements ChatError {}

    /** The {@code client_msg_id} belongs to a message with another content. */
    record ClientMsgIdReused() implements ChatError {}

    /** The text or file was rejected by moderation. */
    record ContentRejected() implements ChatError {}

    /** The message does not exist for the user, or is not their own although the operation requires that. */
    record UnknownMessage() implements ChatError {}

    /** The recall period is over. */
    record TooLateToRecall(long limitSeconds) implements ChatError {}

    /** The user has no conversation with the peer, or deleted the contact. */
    record UnknownContact() implements ChatError {}

    /**
     * The sequence number does not exist.
     *
     * @param lastSeq greatest existing sequence number
     */
    record UnknownSequence(String field, long lastSeq) implements ChatError {}

    /** The user has registered the maximum number of devices. */
    record TooManyDevices(int limit) implements ChatError {}
}

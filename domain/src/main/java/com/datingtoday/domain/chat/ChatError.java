package com.datingtoday.domain.chat;

import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.shared.DomainError;
import com.datingtoday.domain.shared.Quota;

/** Why something is not said, or not changed. */
public sealed interface ChatError extends DomainError {

    /** Who has blocked another does not write to him. */
    record ReceiverBlocked() implements ChatError {}

    /** The other lets only some people begin. */
    record SenderNotPermitted(MessagePermission permission) implements ChatError {}

    /** As many conversations begun as one may in a day. */
    record TooManyConversations(Quota quota) implements ChatError {}

    /** The same words to as many people as one may in a while. */
    record TooManyDuplicateTexts(Quota quota) implements ChatError {}

    /** Another message had this name. */
    record ClientMsgIdReused() implements ChatError {}

    /** Words or a file that moderation does not allow. */
    record ContentRejected() implements ChatError {}

    /** No such message that one can see, or that is one's own where that is needed. */
    record UnknownMessage() implements ChatError {}

    /** It is too late to take it back. */
    record TooLateToRecall(long limitSeconds) implements ChatError {}

    /** One has not talked with that person, or has removed him from the list. */
    record UnknownContact() implements ChatError {}

    /**
     * A sequence number that is not there.
     *
     * @param lastSeq the greatest there is
     */
    record UnknownSequence(String field, long lastSeq) implements ChatError {}

    /** As many devices as somebody can have. */
    record TooManyDevices(int limit) implements ChatError {}
}

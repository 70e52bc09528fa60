package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Store of conversations. Each change locks the conversation and both users' versions first, so that sequence numbers
 * have no gaps and versions become visible in order.
 */
public interface Conversations {

    /**
     * Locks a conversation until the transaction ends, in one statement.
     *
     * @return conversation as seen from {@code user}; empty if the two have none
     */
    Optional<Conversation> lock(UserId user, UserId peer);

    /**
     * Creates and locks a conversation, in three statements; locks the existing one if another transaction created it
     * first.
     *
     * @param id id of a new conversation
     * @return conversation as seen from {@code user}, its creator unless it existed
     */
    Conversation create(UserId user, UserId peer, long id, Instant now);

    /** Stores the changes of a locked conversation, in at most two statements. */
    void save(Conversation before, Conversation after);
}

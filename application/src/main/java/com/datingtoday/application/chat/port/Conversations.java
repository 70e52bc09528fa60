package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who talks with whom. Everything that changes a conversation locks it first, and with it the two people's counters of
 * changes, so that numbers have no gaps and versions grow in the order in which they become visible.
 */
public interface Conversations {

    /**
     * Locks a conversation until the transaction ends, in one statement.
     *
     * @return as seen from {@code user}; empty if they have never talked
     */
    Optional<Conversation> lock(UserId user, UserId peer);

    /**
     * Makes and locks a conversation, in three statements; whoever was quicker has made it already.
     *
     * @param id its number, if it is new
     * @return as seen from {@code user}, who is the creator unless somebody was quicker; without messages if it is new
     */
    Conversation create(UserId user, UserId peer, long id, Instant now);

    /** Stores what has changed of a locked conversation, in at most two statements. */
    void save(Conversation before, Conversation after);
}

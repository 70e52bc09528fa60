package com.datingtoday.application.chat.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/** Counter of the receivers of the same text from a sender. */
public interface DuplicateTextCounter {

    /**
     * Counts a receiver of the text atomically, in one round trip, unless the limit is reached. A receiver counts once.
     *
     * @param textHash keyed hash of the normalized text
     * @return empty if counted; otherwise the time at which the limit resets
     */
    Optional<Instant> record(UserId from, UserId to, String textHash, RateLimit limit, Instant now);

    /**
     * Undoes one {@link #record} atomically, in one round trip. A receiver that was recorded repeatedly stays counted,
     * because another message with this text may have been stored.
     */
    void release(UserId from, UserId to, String textHash);
}

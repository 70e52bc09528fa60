package com.datingtoday.application.chat.port;

import com.datingtoday.application.shared.RateLimit;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/** To how many people somebody has said the same words lately. */
public interface DuplicateTextCounter {

    /**
     * Notes, atomically and in one round trip, that he wants to say them to one more, unless that would be too many. Saying
     * them again to the same person counts once.
     *
     * @param words a hash of them
     * @return empty if he may; or from when on he may again
     */
    Optional<Instant> record(UserId from, UserId to, String words, RateLimit limit, Instant now);
}

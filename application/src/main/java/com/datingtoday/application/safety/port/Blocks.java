package com.datingtoday.application.safety.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has blocked whom; known from both sides. */
public interface Blocks {

    /** A line of a list: who is blocked, and since when. */
    record BlockEntry(UserId blocked, Instant since) {}

    /**
     * Notes it on both sides; in a transaction of the caller. That it was so already is no error.
     *
     * @param most how many one may block
     * @return false, and nothing is noted, if the blocker has blocked that many others
     */
    boolean add(UserId blocker, UserId blocked, Instant now, int most);

    /** Ends it on both sides; in a transaction of the caller. That it was not so is no error. */
    void remove(UserId blocker, UserId blocked);

    /**
     * A page of whom somebody has blocked, the newest first; of the same moment the greater user number first.
     *
     * @param after the last line of the page before; null for the first page
     */
    List<BlockEntry> page(UserId blocker, @Nullable BlockEntry after, int limit);
}

package com.datingtoday.application.safety.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks, stored for both users. */
public interface Blocks {

    /** Entry of a list. */
    record BlockEntry(UserId blocked, Instant since) {}

    /**
     * Stores a block in the caller's transaction; an existing block is no error.
     *
     * @param limit maximum number of blocks per user
     * @return false, without saving, if the blocker reached the limit
     */
    boolean create(UserId blocker, UserId blocked, Instant now, int limit);

    /** Deletes a block in the caller's transaction; a missing block is no error. */
    void delete(UserId blocker, UserId blocked);

    /**
     * Lists a user's blocks, newest first, then by descending user id.
     *
     * @param after last entry of the previous page; null for the first page
     */
    List<BlockEntry> findPage(UserId blocker, @Nullable BlockEntry after, int limit);
}

package com.datingtoday.application.safety;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface ListBlocks {

    /** Returns a page of the user's blocks, newest first. */
    Page<BlockedUser> list(Query query);

    /**
     * Page request.
     *
     * @param cursor null for the first page
     * @param limit null for the default size
     */
    record Query(
            UserId blocker,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    /**
     * Blocked user.
     *
     * @param person nickname and avatar; empty if the user is not visible
     */
    record BlockedUser(UserId user, Optional<PersonSummary> person, Instant since) {}
}

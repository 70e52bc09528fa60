package com.datingtoday.application.safety;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody reads whom he blocks, the newest first. */
public interface ListBlocks {

    /** A page. */
    Page<BlockedUser> list(Query query);

    /**
     * Which page.
     *
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId blocker,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    /**
     * A line of the list.
     *
     * @param person name and face; empty where there is nobody to be seen
     * @param since since when
     */
    record BlockedUser(UserId user, Optional<PersonSummary> person, Instant since) {}
}

package com.datingtoday.application.profile.follow;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Lists the users that a user follows, or the followers, newest first. */
public interface ListFollows {

    /** Returns a page without the users that are not visible to the viewer. */
    Page<PersonSummary> list(Query query);

    /**
     * Page request.
     *
     * @param followers true for followers; false for followed users
     * @param cursor null for the first page
     * @param limit null for the default size
     */
    record Query(
            UserId user,
            boolean followers,
            @Nullable String cursor,
            @Nullable Integer limit) {}
}

package com.datingtoday.application.profile.follow;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody reads whom he follows, or who follows him, the newest first. */
public interface ListFollows {

    /** A page; people whom he may not see are left out of it. */
    Page<PersonSummary> list(Query query);

    /**
     * Which page of which list.
     *
     * @param followers whether those who follow him; else those whom he follows
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId user,
            boolean followers,
            @Nullable String cursor,
            @Nullable Integer limit) {}
}

package com.datingtoday.application.visitor;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody wants to see who looked at his profile. */
public interface ListVisitors {

    /**
     * A page of the visitors, the newest first. Who comes again meanwhile moves to the top; nobody stands twice in a
     * scroll, and nobody is passed over who did not come again.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code VipRequired}
     */
    Page<VisitorView> list(Query query);

    /**
     * Whose visitors.
     *
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId user, @Nullable String cursor, @Nullable Integer limit) {}
}

package com.datingtoday.application.visitor;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Lists the visitors of a user. */
public interface ListVisitors {

    /**
     * Returns a page of the visitors, the newest first. A visitor who views the profile again between two pages moves
     * to the start of the list. No visitor appears twice in consecutive pages, and no other visitor is omitted.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code VipRequired}
     */
    Page<VisitorView> list(Query query);

    /**
     * Page request.
     *
     * @param cursor null for the first page
     * @param limit null for the default
     */
    record Query(
            UserId user, @Nullable String cursor, @Nullable Integer limit) {}
}

package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Lists popular people. */
public interface ListHotPeople {

    /**
     * Returns a page of matching people by score: first those of the viewer's region, then of the wider region, then of
     * the world.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code ListExpired} if the list is too old, or {@code
     *     VipRequired} for criteria that VIP unlocks
     */
    DiscoveryPage list(Query query);

    /**
     * Page request.
     *
     * @param cursor null for the first page
     * @param limit null for the default
     */
    record Query(
            UserId viewer,
            SearchCriteria searchCriteria,
            @Nullable String cursor,
            @Nullable Integer limit) {}
}

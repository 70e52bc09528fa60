package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Lists the people near the viewer. */
public interface ListNearbyPeople {

    /** Maximum search radius in km. */
    int MAX_RADIUS_KM = 500;

    /**
     * Returns a page of matching people, the nearest first. All pages use the locations of the time at which the first
     * page was read.
     *
     * @throws com.datingtoday.domain.shared.DomainException with a {@code DiscoveryError} if the viewer has no location
     *     or the list expired, or {@code VipRequired} for criteria that VIP unlocks
     */
    DiscoveryPage list(Query query);

    /**
     * Page request.
     *
     * @param radiusKm 1 to {@link #MAX_RADIUS_KM}; null for no limit
     * @param cursor null for the first page
     * @param limit null for the default
     */
    record Query(
            UserId viewer,
            SearchCriteria searchCriteria,
            @Nullable Integer radiusKm,
            @Nullable String cursor,
            @Nullable Integer limit) {}
}

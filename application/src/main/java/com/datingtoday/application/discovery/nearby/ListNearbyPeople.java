package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody wants to see who is near. */
public interface ListNearbyPeople {

    /** The farthest that may be asked for, in km. */
    int MAX_RADIUS_KM = 500;

    /**
     * A page of those who are near and whom he looks for, the nearest first, as they stood when the first page was read.
     *
     * @throws com.datingtoday.domain.shared.Refused with a {@code DiscoveryError} if he is nowhere, or the list is too old, or
     *     {@code VipRequired} for wishes that are a privilege
     */
    DiscoveryPage list(Query query);

    /**
     * Who looks for whom.
     *
     * @param radiusKm 1 to {@link #FARTHEST_KM}; null for no bound
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId viewer,
            SearchCriteria searchCriteria,
            @Nullable Integer radiusKm,
            @Nullable String cursor,
            @Nullable Integer limit) {}
}

package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody wants to see who is popular. */
public interface ListHotPeople {

    /**
     * A page of the popular people whom he looks for: those of his region first, then those farther around, then all.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code ListExpired} if the list is too old, or {@code VipRequired}
     *     for wishes that are a privilege
     */
    DiscoveryPage list(Query query);

    /**
     * Who looks for whom.
     *
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId viewer,
            SearchCriteria searchCriteria,
            @Nullable String cursor,
            @Nullable Integer limit) {}
}

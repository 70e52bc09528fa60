package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.port.Listings.SortOrder;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.SearchCriteria;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.DistanceBand;
import org.jspecify.annotations.Nullable;

/** Somebody searches for others. */
public interface SearchPeople {

    /** How many people a search goes through before it ends; who has found nobody among them should wish for less. */
    int MAX_SCANNED = 5_000;

    /**
     * A page of those whom he looks for.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code VipRequired} for wishes that are a privilege, or a {@code
     *     DiscoveryError} if he is nowhere and searches by distance
     */
    DiscoveryPage search(Query query);

    /**
     * Who looks for whom.
     *
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId viewer,
            SearchMode searchMode,
            SearchCriteria searchCriteria,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    /** By what. */
    sealed interface SearchMode {

        /** By number. */
        record ByUserId(UserId user) implements SearchMode {}

        /** By the beginning of the nickname, whatever its capitals; refuses spaces alone. */
        record ByNickname(String prefix) implements SearchMode {

            public ByNickname {
                if (Listing.fold(prefix).isEmpty()) {
                    throw new DomainException(new InputError.Malformed("nickname"));
                }
            }
        }

        /**
         * By wishes alone.
         *
         * @param within how far away at most; null for no bound
         */
        record ByCriteria(SortOrder sortOrder, @Nullable DistanceBand within) implements SearchMode {

            /** Who was here last is the first. */
            public static ByCriteria lastActiveFirst(@Nullable DistanceBand within) {
                return new ByCriteria(SortOrder.ACTIVE, within);
            }

            /** Who came last is the first. */
            public static ByCriteria newestFirst(@Nullable DistanceBand within) {
                return new ByCriteria(SortOrder.NEW, within);
            }
        }
    }
}

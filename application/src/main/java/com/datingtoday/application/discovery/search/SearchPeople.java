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

/** Searches people by user id, nickname or criteria. */
public interface SearchPeople {

    /** Number of listings after which a search ends. */
    int MAX_SCANNED = 5_000;

    /**
     * Returns a page of matching people.
     *
     * @throws DomainException with {@code VipRequired} for criteria that VIP unlocks, or a {@code DiscoveryError} if
     *     the viewer searches by distance without a location
     */
    DiscoveryPage search(Query query);

    /**
     * Page request.
     *
     * @param cursor null for the first page
     * @param limit null for the default
     */
    record Query(
            UserId viewer,
            SearchMode searchMode,
            SearchCriteria searchCriteria,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    sealed interface SearchMode {

        record ByUserId(UserId user) implements SearchMode {}

        /** Search by a prefix of the nickname, ignoring case; a blank prefix is rejected. */
        record ByNickname(String prefix) implements SearchMode {

            public ByNickname {
                if (Listing.fold(prefix).isEmpty()) {
                    throw new DomainException(new InputError.Malformed("nickname"));
                }
            }
        }

        /**
         * Search by criteria only.
         *
         * @param within maximum distance; null for no limit
         */
        record ByCriteria(SortOrder sortOrder, @Nullable DistanceBand within) implements SearchMode {

            public static ByCriteria lastActiveFirst(@Nullable DistanceBand within) {
                return new ByCriteria(SortOrder.ACTIVE, within);
            }

            public static ByCriteria newestFirst(@Nullable DistanceBand within) {
                return new ByCriteria(SortOrder.NEW, within);
            }
        }
    }
}

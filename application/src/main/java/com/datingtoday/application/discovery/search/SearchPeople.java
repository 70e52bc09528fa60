package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.port.Listings.Order;
import com.datingtoday.application.discovery.result.FoundPeople;
import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.discovery.Wishes;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.DistanceBand;
import org.jspecify.annotations.Nullable;

/** Somebody searches for others. */
public interface SearchPeople {

    /** How many people a search goes through before it ends; who has found nobody among them should wish for less. */
    int FARTHEST = 5_000;

    /**
     * A page of those whom he looks for.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code VipRequired} for wishes that are a privilege, or a {@code
     *     DiscoveryError} if he is nowhere and searches by distance
     */
    FoundPeople find(Query query);

    /**
     * Who looks for whom.
     *
     * @param cursor null for the first page
     * @param limit null for the usual number
     */
    record Query(
            UserId viewer,
            By by,
            Wishes wishes,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    /** By what. */
    sealed interface By {

        /** By number. */
        record Id(UserId user) implements By {}

        /** By the beginning of the nickname, whatever its capitals; refuses spaces alone. */
        record Name(String beginning) implements By {

            public Name {
                if (Listing.fold(beginning).isEmpty()) {
                    throw new DomainException(new InputError.Malformed("nickname"));
                }
            }
        }

        /**
         * By wishes alone.
         *
         * @param within how far away at most; null for no bound
         */
        record Traits(Order order, @Nullable DistanceBand within) implements By {

            /** Who was here last is the first. */
            public static Traits lastHereFirst(@Nullable DistanceBand within) {
                return new Traits(Order.ACTIVE, within);
            }

            /** Who came last is the first. */
            public static Traits newestFirst(@Nullable DistanceBand within) {
                return new Traits(Order.NEW, within);
            }
        }
    }
}

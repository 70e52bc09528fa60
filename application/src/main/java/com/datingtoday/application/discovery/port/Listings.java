package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Store of the listings. They are separate from the profiles, so that a search reads a small number of rows of one
 * index.
 */
public interface Listings {

    /**
     * Listing of a user with its version.
     *
     * @param listing empty if the user is in no list
     * @param version grows with each change
     * @param lastActive null if unknown
     */
    record ListingState(
            UserId user,
            Optional<Listing> listing,
            long version,
            @Nullable Instant lastActive) {}

    /** Locks the row of a user until the end of the transaction; creates an empty one if there is none. */
    ListingState lock(UserId user);

    /** Saves a listing that {@link #lock} locked in the same transaction. */
    void save(ListingState listingState);

    /** Finds the rows of listed users, sorted by user, in one statement by primary key. */
    List<ListingState> find(Collection<UserId> users);

    /**
     * Returns rows sorted by user, including users without a listing. A page shorter than the limit is the last one.
     *
     * @param after last user of the previous page, 0 for the first page
     */
    List<ListingState> findPage(long after, int limit);

    /**
     * Users without a row, from one range of all users.
     *
     * @param after last user of the range; 0 if it was the last range
     */
    record UnlistedUsers(List<UserId> users, long after) {

        public UnlistedUsers {
            users = List.copyOf(users);
        }
    }

    /**
     * Finds users without a row, in one range of users sorted by id.
     *
     * @param after end of the previous range, 0 for the first
     * @param limit number of users in the range
     */
    UnlistedUsers findUnlisted(long after, int limit);

    /** Records that the users are active now; users without a row are ignored. */
    void recordActivity(Collection<UserId> users, Instant now);

    /** Changes the region of listings whose next cell is due; returns the count of changed listings. */
    int applyScheduledMoves(Instant now, int limit);

    enum SortOrder {
        /** Sorted by last activity, the newest first. Users who hide it are sorted by registration. */
        ACTIVE,
        /** Sorted by registration, the newest first. */
        NEW
    }

    /** Position in a sort order: after all later times, and at the same time after all greater user ids. */
    record Cursor(Instant time, long user) {}

    /**
     * Query for a part of a sort order.
     *
     * @param genders accepted genders, not empty
     * @param regions accepted cells of {@link #REGION_LEVEL}, as of the last {@link #applyScheduledMoves}; empty for
     *     everywhere
     * @param after null for the start
     * @param rows maximum number of rows to read in all
     */
    record Scan(
            SortOrder sortOrder,
            Set<Gender> genders,
            Set<Cell> regions,
            @Nullable Cursor after,
            int rows) {

        public Scan {
            genders = Set.copyOf(genders);
            regions = Set.copyOf(regions);
        }
    }

    /** Level of the regions of a scan, which are about 150 to 210 km wide. */
    int REGION_LEVEL = 7;

    record ScannedListing(Listing listing, Cursor cursor) {}

    /**
     * Part of a sort order without gaps.
     *
     * @param after end of this part; null at the end of the order
     */
    record ScanPage(List<ScannedListing> listings, @Nullable Cursor after) {

        public ScanPage {
            listings = List.copyOf(listings);
        }
    }

    /** Reads the next part in one statement, which reads no more rows than the limit, even if few of them match. */
    ScanPage scan(Scan scan);

    /** Position in the order of folded nicknames, then of user ids. */
    record NameCursor(String nickname, long user) {}

    /**
     * Finds listings by a prefix of the nickname, sorted by nickname.
     *
     * @param prefix folded, not empty
     * @param after null for the start
     */
    List<Listing> findByNickname(String prefix, @Nullable NameCursor after, int rows);
}

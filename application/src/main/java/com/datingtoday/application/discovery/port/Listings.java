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

/** Everybody as the lists find him, kept apart from the profiles so that each search reads few lines of one index. */
public interface Listings {

    /**
     * How somebody stands.
     *
     * @param listing empty for somebody who is in no list
     * @param version grows with each change
     * @param lastActive when he was here last; null if that is not known
     */
    record ListingState(
            UserId user,
            Optional<Listing> listing,
            long version,
            @Nullable Instant lastActive) {}

    /** How somebody stands, which nobody else can change before the transaction ends; makes an empty line if there is none. */
    ListingState lock(UserId user);

    /** Stores how he stands; after {@link #lock} in the same transaction. */
    void save(ListingState listingState);

    /** Lines of those who are listed, by user; by primary key in one statement. */
    List<ListingState> find(Collection<UserId> users);

    /**
     * Lines in the order of their users, those of who is in no list as well; fewer than wanted at the end alone.
     *
     * @param after the last of the page before, 0 for the first
     */
    List<ListingState> findPage(long after, int limit);

    /**
     * Who of a part of all users has no line yet.
     *
     * @param after up to which number all were looked at; 0 after the last of all
     */
    record UnlistedUsers(List<UserId> users, long after) {

        public UnlistedUsers {
            users = List.copyOf(users);
        }
    }

    /**
     * Looks for users without a line, in the order of their numbers.
     *
     * @param after the last of the part before, 0 for the first
     * @param limit how many users are looked at
     */
    UnlistedUsers findUnlisted(long after, int limit);

    /** These people are here now; who has no line is passed over. */
    void recordActivity(Collection<UserId> users, Instant now);

    /** Lets some be found in the region of their next cell whose time has come; returns how many. */
    int applyScheduledMoves(Instant now, int limit);

    /** The order of a search. */
    enum SortOrder {
        /** Who was here last is the first; who hides that stands by when he came. */
        ACTIVE,
        /** Who came last is the first. */
        NEW
    }

    /** A place in an order: behind everybody later, and at that moment behind greater numbers. */
    record Cursor(Instant time, long user) {}

    /**
     * What is read of an order.
     *
     * @param genders of these; not empty
     * @param regions only whose cell, as of the last {@link #applyScheduledMoves}, is in these cells of {@link #REGION_LEVEL}; none for everywhere
     * @param after null for the beginning
     * @param rows how many lines at most, in all
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

    /** At which level the regions of a scan are: about 150 to 210 km wide. */
    int REGION_LEVEL = 7;

    /** Somebody in an order. */
    record ScannedListing(Listing listing, Cursor cursor) {}

    /**
     * A part of an order, without gaps.
     *
     * @param after where it ends; null if that is the end of all
     */
    record ScanPage(List<ScannedListing> listings, @Nullable Cursor after) {

        public ScanPage {
            listings = List.copyOf(listings);
        }
    }

    /** Reads on in an order; one statement, which reads no more lines than allowed however few there are to be found. */
    ScanPage scan(Scan scan);

    /** A place in the order of folded names, and among those of the same name of numbers. */
    record NameCursor(String nickname, long user) {}

    /**
     * Who is called so, in the order of names.
     *
     * @param beginning folded, not empty
     * @param after null for the beginning
     */
    List<Listing> findByNickname(String beginning, @Nullable NameCursor after, int rows);
}

package com.datingtoday.application.discovery.nearby;

import com.datingtoday.domain.discovery.ShuffleKey;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;

/**
 * Cursor of a nearby list. All pages use the locations of the time at which the list was started. A user who moves
 * later thus neither appears twice nor displaces others.
 *
 * @param grid version of the grid of the list
 * @param origin leaf of the viewer
 * @param leavesRead count of exhausted leaves, the nearest first
 * @param lastSortKey greatest sort key read in the next leaf, -1 if none was read
 */
record NearbyCursor(Instant startedAt, long grid, Cell origin, int leavesRead, long lastSortKey) {

    /**
     * Period in which all lists have the same order, so that profiles cached for one list serve the others.
     */
    private static final int SEED_SECONDS = 300;

    static NearbyCursor start(Instant now, long grid, Cell origin) {
        return new NearbyCursor(now, grid, origin, 0, -1);
    }

    /** Returns the position of a user among the users of the same leaf. */
    long sortKey(UserId user) {
        return ShuffleKey.of(user) ^ seed();
    }

    /**
     * Returns the key prefix of the partition of the nearby index that holds a range of sort keys.
     *
     * @param rangeRank rank of the range in the order of the list, from 0
     * @param partitions number of partitions of the leaf, a power of two
     */
    int keyPrefix(int rangeRank, int partitions) {
        return rangeRank ^ (int) (seed() >>> keyBits(partitions));
    }

    /** Returns the rank of the range that contains the next unread sort key. */
    int nextRangeRank(int partitions) {
        return (int) ((lastSortKey + 1) >>> keyBits(partitions));
    }

    /** Returns the greatest sort key of a range. */
    static long maxSortKey(int rangeRank, int partitions) {
        return ((rangeRank + 1L) << keyBits(partitions)) - 1;
    }

    /** Advances the cursor past a sort key of a leaf, or to the next leaf if this one is exhausted. */
    NearbyCursor advancePast(int leafRank, long sortKey) {
        return sortKey == maxSortKey(0, 1) ? at(leafRank + 1, -1) : at(leafRank, sortKey);
    }

    NearbyCursor at(int leafRank, long sortKey) {
        return new NearbyCursor(startedAt, grid, origin, leafRank, sortKey);
    }

    /** Returns the count of the low bits of a sort key; the bits above them are the rank of its range. */
    private static int keyBits(int partitions) {
        return ShuffleKey.BITS - Integer.numberOfTrailingZeros(partitions);
    }

    private long seed() {
        return ShuffleKey.seed(startedAt.getEpochSecond() / SEED_SECONDS);
    }

    String encode() {
        return String.join(
                " ",
                Long.toString(startedAt.toEpochMilli()),
                Long.toString(grid),
                Long.toString(origin.id()),
                Integer.toString(leavesRead),
                Long.toString(lastSortKey));
    }

    static NearbyCursor decode(String text) {
        var fields = text.split(" ", -1);
        return new NearbyCursor(
                Instant.ofEpochMilli(Long.parseLong(fields[0])),
                Long.parseLong(fields[1]),
                Cell.ofId(Long.parseLong(fields[2])),
                Integer.parseInt(fields[3]),
                Long.parseLong(fields[4]));
    }
}

package com.datingtoday.application.discovery.nearby;

import com.datingtoday.domain.discovery.ShuffleKey;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;

/**
 * How far a list of who is near was read. A list is read as people stood when it was begun, so that whoever moves meanwhile
 * is neither met twice nor moves others.
 *
 * @param startedAt when
 * @param grid the version of its grid
 * @param origin the leaf that it is read from
 * @param leavesRead how many leaves were read wholly, the nearest first
 * @param sortKey how far the next leaf was read, {@link #sortKey}; -1 for not at all
 */
record NearbyCursor(Instant startedAt, long grid, Cell origin, int leavesRead, long sortKey) {

    /** For so long, lists have the same order, so that people who were just looked up for one are remembered for others. */
    private static final int SAME_ORDER_SECONDS = 300;

    static NearbyCursor start(Instant now, long grid, Cell from) {
        return new NearbyCursor(now, grid, from, 0, -1);
    }

    /** Where somebody stands among the people of his leaf in this list. */
    long sortKey(UserId user) {
        return ShuffleKey.of(user) ^ seed();
    }

    /** Which block of a leaf holds those of the n-th part of the order. */
    int partitionNumber(int part, int of) {
        return part ^ (int) (seed() >>> shift(of));
    }

    /** Of which part of the order the next person of the leaf is. */
    int partitionIndex(int of) {
        return (int) ((sortKey + 1) >>> shift(of));
    }

    /** The end of a part of the order. */
    static long lastSortKeyOf(int part, int of) {
        return ((part + 1L) << shift(of)) - 1;
    }

    /** Behind what of a leaf was read up to there. */
    NearbyCursor advancePast(int readLeaf, long last) {
        return last == lastSortKeyOf(0, 1) ? at(readLeaf + 1, -1) : at(readLeaf, last);
    }

    NearbyCursor at(int nextLeaf, long behind) {
        return new NearbyCursor(startedAt, grid, origin, nextLeaf, behind);
    }

    /** What is left of a rank below the number of its part. */
    private static int shift(int of) {
        return ShuffleKey.BITS - Integer.numberOfTrailingZeros(of);
    }

    private long seed() {
        return ShuffleKey.seed(startedAt.getEpochSecond() / SAME_ORDER_SECONDS);
    }

    String encode() {
        return String.join(
                " ",
                Long.toString(startedAt.toEpochMilli()),
                Long.toString(grid),
                Long.toString(origin.id()),
                Integer.toString(leavesRead),
                Long.toString(sortKey));
    }

    static NearbyCursor decode(String text) {
        var words = text.split(" ", -1);
        return new NearbyCursor(
                Instant.ofEpochMilli(Long.parseLong(words[0])),
                Long.parseLong(words[1]),
                Cell.ofId(Long.parseLong(words[2])),
                Integer.parseInt(words[3]),
                Long.parseLong(words[4]));
    }
}

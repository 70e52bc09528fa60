package com.datingtoday.domain.shared.geo;

import java.util.Arrays;

/**
 * Cells in preorder, each after every cell that contains it and before everything behind it, and how many people each
 * stands for; the first is the whole world. What lies in a cell is one range of positions.
 */
final class CellTree {

    private static final int COUNT_BITS = 31;

    private final long[] keys;
    private final int[] counts;
    private final int[] enclosing;

    /**
     * Made from {@linkplain #entry entries} in any order, the world's among them.
     *
     * @param entries one for each leaf; left sorted
     */
    CellTree(long[] entries) {
        Arrays.sort(entries);
        keys = new long[entries.length];
        counts = new int[entries.length];
        enclosing = new int[entries.length];
        for (int at = 0; at < entries.length; at++) {
            keys[at] = entries[at] >> COUNT_BITS;
            counts[at] = (int) entries[at] & Integer.MAX_VALUE;
            enclosing[at] = at == 0 ? 0 : enclosing(at - 1, cell(at));
        }
    }

    /** A leaf and how many people it stands for, 0 to 2<sup>31</sup> - 1, in a number that sorts like the leaf. */
    static long entry(Cell leaf, int count) {
        return key(leaf) << COUNT_BITS | count;
    }

    /** What preorder sorts by: the first base cell, and of those with the same the larger before the smaller. */
    private static long key(Cell cell) {
        return (long) cell.first() << 4 | (Cell.WORLD_LEVEL - cell.level());
    }

    int size() {
        return keys.length;
    }

    Cell cell(int position) {
        long key = keys[position];
        return new Cell((int) (key >> 4), Cell.WORLD_LEVEL - (int) (key & 15));
    }

    int count(int position) {
        return counts[position];
    }

    /** The position of this very cell, or a negative number. */
    int find(Cell cell) {
        return Arrays.binarySearch(keys, key(cell));
    }

    /** The position of the smallest one that contains the cell. */
    int smallest(Cell cell) {
        int found = find(cell);
        return found >= 0 ? found : enclosing(-found - 2, cell);
    }

    /** The position after everything that lies in the cell, of those from one position to before another. */
    int end(Cell cell, int from, int until) {
        // No cell has this key, so what comes back is always the place where it would stand.
        return -Arrays.binarySearch(keys, from, until, (cell.last() + 1L) << 4) - 1;
    }

    /** Of the cell at the position and all around it, the smallest that contains the given one. */
    private int enclosing(int position, Cell cell) {
        int at = position;
        while (!cell(at).contains(cell)) {
            at = enclosing[at];
        }
        return at;
    }
}

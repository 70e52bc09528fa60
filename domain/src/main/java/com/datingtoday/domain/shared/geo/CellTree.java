package com.datingtoday.domain.shared.geo;

import java.util.Arrays;

/**
 * Leaves in preorder with their user counts: each leaf is after every leaf that contains it. The first one is the whole
 * world. The leaves inside a cell are one range of positions.
 */
final class CellTree {

    private static final int COUNT_BITS = 31;

    private final long[] keys;
    private final int[] counts;
    private final int[] enclosing;

    /**
     * Creates the tree.
     *
     * @param entries {@linkplain #entry entries} of all leaves, including the world, in any order; sorted in place
     */
    CellTree(long[] entries) {
        Arrays.sort(entries);
        keys = new long[entries.length];
        counts = new int[entries.length];
        enclosing = new int[entries.length];
        for (int index = 0; index < entries.length; index++) {
            keys[index] = entries[index] >> COUNT_BITS;
            counts[index] = (int) entries[index] & Integer.MAX_VALUE;
            enclosing[index] = index == 0 ? 0 : enclosing(index - 1, cell(index));
        }
    }

    /** Returns a leaf and its user count, 0 to 2<sup>31</sup> - 1, as a value that sorts like the leaf. */
    static long entry(Cell leaf, int count) {
        return key(leaf) << COUNT_BITS | count;
    }

    /** Returns the sort key of the preorder: by first base cell, then larger cells before smaller ones. */
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

    /** Returns the position of the cell, or a negative value if it is no leaf. */
    int find(Cell cell) {
        return Arrays.binarySearch(keys, key(cell));
    }

    /** Returns the position of the smallest leaf that contains the cell. */
    int smallest(Cell cell) {
        int found = find(cell);
        return found >= 0 ? found : enclosing(-found - 2, cell);
    }

    /** Returns the end of the leaves inside the cell, within a range of positions. */
    int end(Cell cell, int from, int until) {
        // No cell has this key, so the result is always the insertion point.
        return -Arrays.binarySearch(keys, from, until, (cell.last() + 1L) << 4) - 1;
    }

    /**
     * Returns the smallest leaf that contains the given cell, among the leaf at the position and those that contain it.
     */
    private int enclosing(int position, Cell cell) {
        int index = position;
        while (!cell(index).contains(cell)) {
            index = enclosing[index];
        }
        return index;
    }
}

package com.datingtoday.domain.shared.geo;

import java.util.stream.LongStream;

/**
 * Computes the leaves of a grid. Users of a cell with too few users for a leaf are counted in the smallest larger cell
 * that has enough such users.
 */
final class CellAggregator {

    private final LongStream.Builder entries = LongStream.builder();
    private final int[] baseCells;

    private CellAggregator(int[] baseCells) {
        this.baseCells = baseCells;
    }

    /**
     * Returns the leaves.
     *
     * @param baseCells base cell of each user, ascending
     */
    static CellTree leaves(int[] baseCells) {
        var cellAggregator = new CellAggregator(baseCells);
        int remainder = cellAggregator.remainderOfChildren(Cell.WORLD, 0, baseCells.length);
        cellAggregator.add(Cell.WORLD, remainder);
        return new CellTree(cellAggregator.entries.build().toArray());
    }

    /** Returns the number of users of the cell, in that range of the array, who are in no leaf inside it. */
    private int remainder(Cell cell, int from, int until) {
        int count = until - from;
        if (count < Grid.MIN_USERS) {
            return count;
        }
        int remainder = cell.level() == 0 ? count : remainderOfChildren(cell, from, until);
        if (remainder < Grid.MIN_USERS) {
            return remainder;
        }
        add(cell, remainder);
        return 0;
    }

    private int remainderOfChildren(Cell cell, int from, int until) {
        int level = cell.level() - 1;
        int size = Cell.size(level);
        int remainder = 0;
        int start = from;
        for (int first = cell.first(); start < until; first += size) {
            int end = lowerBound(first + size, start, until);
            remainder += remainder(new Cell(first, level), start, end);
            start = end;
        }
        return remainder;
    }

    /** Returns the position of the first element that is not below the given index. */
    private int lowerBound(int number, int from, int until) {
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (baseCells[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(Cell leaf, int count) {
        entries.add(CellTree.entry(leaf, count));
    }
}

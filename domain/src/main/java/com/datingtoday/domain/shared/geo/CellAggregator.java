package com.datingtoday.domain.shared.geo;

import java.util.stream.LongStream;

/**
 * Makes the leaves of a grid: people who are too few for a cell of their own are pooled in the next larger one that has
 * enough of such.
 */
final class CellAggregator {

    private final LongStream.Builder entries = LongStream.builder();
    private final int[] people;

    private CellAggregator(int[] people) {
        this.people = people;
    }

    /**
     * The leaves for these people.
     *
     * @param people the base cell of each, ascending
     */
    static CellTree leaves(int[] people) {
        var cellAggregator = new CellAggregator(people);
        int rest = cellAggregator.remainderOfParts(Cell.WORLD, 0, people.length);
        cellAggregator.add(Cell.WORLD, rest);
        return new CellTree(cellAggregator.entries.build().toArray());
    }

    /** How many of the people of the cell, who stand in that range, found no leaf in it. */
    private int remainder(Cell cell, int from, int until) {
        int all = until - from;
        if (all < Grid.MIN_USERS) {
            return all;
        }
        int rest = cell.level() == 0 ? all : remainderOfParts(cell, from, until);
        if (rest < Grid.MIN_USERS) {
            return rest;
        }
        add(cell, rest);
        return 0;
    }

    private int remainderOfParts(Cell cell, int from, int until) {
        int level = cell.level() - 1;
        int size = Cell.size(level);
        int rest = 0;
        int begin = from;
        for (int first = cell.first(); begin < until; first += size) {
            int end = lowest(first + size, begin, until);
            rest += remainder(new Cell(first, level), begin, end);
            begin = end;
        }
        return rest;
    }

    /** Where in the range the first stands whose number is not below this one. */
    private int lowest(int number, int from, int until) {
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people[middle] < number) {
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

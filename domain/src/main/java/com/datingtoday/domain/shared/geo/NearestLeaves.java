package com.datingtoday.domain.shared.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Searches leaves from near to far, best first: squares wait by the least distance and id that a leaf in them can have,
 * leaves by their own. A leaf that is next in line is therefore the nearest of all that were not yet taken.
 */
final class NearestLeaves {

    /** More than the rounding of any distance, which is worst near the antipodes. */
    private static final double MARGIN_KM = 0.001;

    private final PriorityQueue<Square> waiting = new PriorityQueue<>();
    private final Leaves leaves;
    private final Cell from;
    private final double farthestKm;

    NearestLeaves(Leaves leaves, Cell from, double farthestKm) {
        this.leaves = leaves;
        this.from = from;
        this.farthestKm = farthestKm;
    }

    /** The nearest so many, without the whole world. */
    List<Cell> take(int count) {
        var taken = new ArrayList<Cell>();
        split(Cell.WORLD, 1, leaves.size());
        while (taken.size() < count && !waiting.isEmpty()) {
            var next = waiting.remove();
            if (next.isLeaf()) {
                taken.add(next.cell);
            } else {
                open(next);
            }
        }
        return taken;
    }

    private void open(Square square) {
        int begin = square.begin;
        if (leaves.cell(begin).equals(square.cell)) {
            addLeaf(begin);
            begin++;
        }
        split(square.cell, begin, square.end);
    }

    private void split(Cell cell, int from, int until) {
        int level = cell.level() - 1;
        int begin = from;
        for (int first = cell.first(); begin < until; first += Cell.size(level)) {
            var part = new Cell(first, level);
            int end = leaves.end(part, begin, until);
            if (end == begin + 1) {
                addLeaf(begin);
            } else if (end > begin) {
                add(new Square(leastKm(part), (long) first << 4, part, begin, end));
            }
            begin = end;
        }
    }

    private void addLeaf(int position) {
        var leaf = leaves.cell(position);
        add(new Square(Grid.kmBetween(from, leaf), leaf.id(), leaf, position, position));
    }

    private void add(Square square) {
        if (square.km <= farthestKm) {
            waiting.add(square);
        }
    }

    private double leastKm(Cell square) {
        if (from.level() == Cell.WORLD_LEVEL) {
            return from.kmTo(square);
        }
        double least = from.kmTo(square) - FaceSquare.of(square).radiusKm() - MARGIN_KM;
        return Math.max(least, from.edgeKm() / 2);
    }

    /**
     * What waits: a leaf, or a cell in which leaves lie.
     *
     * @param km not more than the distance of anything in it
     * @param id not more than the id of any leaf in it
     * @param begin the position of the first leaf in it
     * @param end the position after the last leaf in it; for a leaf itself, its own
     */
    private record Square(double km, long id, Cell cell, int begin, int end) implements Comparable<Square> {

        boolean isLeaf() {
            return begin == end;
        }

        @Override
        public int compareTo(Square other) {
            int byKm = Double.compare(km, other.km);
            if (byKm != 0) {
                return byKm;
            }
            int byId = Long.compare(id, other.id);
            // Of equals, a square first: the leaf it hides may be the one that comes first.
            return byId != 0 ? byId : Boolean.compare(isLeaf(), other.isLeaf());
        }
    }
}

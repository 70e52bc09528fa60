package com.datingtoday.domain.shared.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Searches leaves from near to far, best first: squares wait by the least distance and id that a leaf in them can have,
 * leaves by their own. A leaf that is next in line is therefore the nearest of all that were not yet taken.
 */
final class NearestLeafSearch {

    /** More than the rounding of any distance, which is worst near the antipodes. */
    private static final double MARGIN_KM = 0.001;

    private final PriorityQueue<SearchNode> waiting = new PriorityQueue<>();
    private final CellTree cellTree;
    private final Cell from;
    private final double farthestKm;

    NearestLeafSearch(CellTree cellTree, Cell from, double farthestKm) {
        this.cellTree = cellTree;
        this.from = from;
        this.farthestKm = farthestKm;
    }

    /** The nearest so many, without the whole world. */
    List<Cell> findNearest(int count) {
        var taken = new ArrayList<Cell>();
        split(Cell.WORLD, 1, cellTree.size());
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

    private void open(SearchNode searchNode) {
        int begin = searchNode.begin;
        if (cellTree.cell(begin).equals(searchNode.cell)) {
            addLeaf(begin);
            begin++;
        }
        split(searchNode.cell, begin, searchNode.end);
    }

    private void split(Cell cell, int from, int until) {
        int level = cell.level() - 1;
        int begin = from;
        for (int first = cell.first(); begin < until; first += Cell.size(level)) {
            var part = new Cell(first, level);
            int end = cellTree.end(part, begin, until);
            if (end == begin + 1) {
                addLeaf(begin);
            } else if (end > begin) {
                add(new SearchNode(leastKm(part), (long) first << 4, part, begin, end));
            }
            begin = end;
        }
    }

    private void addLeaf(int position) {
        var leaf = cellTree.cell(position);
        add(new SearchNode(Grid.distanceKmBetween(from, leaf), leaf.id(), leaf, position, position));
    }

    private void add(SearchNode searchNode) {
        if (searchNode.km <= farthestKm) {
            waiting.add(searchNode);
        }
    }

    private double leastKm(Cell square) {
        if (from.level() == Cell.WORLD_LEVEL) {
            return from.distanceKmTo(square);
        }
        double least = from.distanceKmTo(square) - FaceSquare.of(square).radiusKm() - MARGIN_KM;
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
    private record SearchNode(double km, long id, Cell cell, int begin, int end) implements Comparable<SearchNode> {

        boolean isLeaf() {
            return begin == end;
        }

        @Override
        public int compareTo(SearchNode other) {
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

package com.datingtoday.domain.shared.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Best-first search for the nearest leaves. The queue holds leaves by distance and id, and squares by the least
 * distance and id of any leaf in them. The head of the queue, if it is a leaf, is the nearest remaining one.
 */
final class NearestLeafSearch {

    /** Upper bound of the rounding error of distances, which is greatest near the antipodes. */
    private static final double MARGIN_KM = 0.001;

    private final PriorityQueue<SearchNode> queue = new PriorityQueue<>();
    private final CellTree cellTree;
    private final Cell from;
    private final double maxKm;

    NearestLeafSearch(CellTree cellTree, Cell from, double maxKm) {
        this.cellTree = cellTree;
        this.from = from;
        this.maxKm = maxKm;
    }

    /** Returns the nearest leaves except the world. */
    List<Cell> findNearest(int count) {
        var leaves = new ArrayList<Cell>();
        split(Cell.WORLD, 1, cellTree.size());
        while (leaves.size() < count && !queue.isEmpty()) {
            var next = queue.remove();
            if (next.isLeaf()) {
                leaves.add(next.cell);
            } else {
                expand(next);
            }
        }
        return leaves;
    }

    private void expand(SearchNode searchNode) {
        int start = searchNode.start;
        if (cellTree.cell(start).equals(searchNode.cell)) {
            addLeaf(start);
            start++;
        }
        split(searchNode.cell, start, searchNode.end);
    }

    private void split(Cell cell, int from, int until) {
        int level = cell.level() - 1;
        int start = from;
        for (int first = cell.first(); start < until; first += Cell.size(level)) {
            var child = new Cell(first, level);
            int end = cellTree.end(child, start, until);
            if (end == start + 1) {
                addLeaf(start);
            } else if (end > start) {
                add(new SearchNode(minDistanceKm(child), (long) first << 4, child, start, end));
            }
            start = end;
        }
    }

    private void addLeaf(int position) {
        var leaf = cellTree.cell(position);
        add(new SearchNode(Grid.distanceKmBetween(from, leaf), leaf.id(), leaf, position, position));
    }

    private void add(SearchNode searchNode) {
        if (searchNode.km <= maxKm) {
            queue.add(searchNode);
        }
    }

    private double minDistanceKm(Cell square) {
        if (from.level() == Cell.WORLD_LEVEL) {
            return from.distanceKmTo(square);
        }
        double distance = from.distanceKmTo(square) - FaceSquare.of(square).radiusKm() - MARGIN_KM;
        return Math.max(distance, from.edgeKm() / 2);
    }

    /**
     * Queue element: a leaf, or a square that contains leaves.
     *
     * @param km at most the distance of any leaf in it
     * @param id at most the id of any leaf in it
     * @param start position of the first leaf in it
     * @param end position after the last leaf in it; for a leaf its own position
     */
    private record SearchNode(double km, long id, Cell cell, int start, int end) implements Comparable<SearchNode> {

        boolean isLeaf() {
            return start == end;
        }

        @Override
        public int compareTo(SearchNode other) {
            int byKm = Double.compare(km, other.km);
            if (byKm != 0) {
                return byKm;
            }
            int byId = Long.compare(id, other.id);
            // A square is before an equal leaf, because it can contain the leaf that must be first.
            return byId != 0 ? byId : Boolean.compare(isLeaf(), other.isLeaf());
        }
    }
}

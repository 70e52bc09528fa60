package com.datingtoday.domain.shared.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How coarsely people are shown: an immutable choice of cells, the leaves, each of which stood for at least
 * {@link #FEWEST} people when the grid was made.
 *
 * <p>A person is shown as the smallest leaf around his base cell. A cell is a leaf if at least {@link #FEWEST} people
 * of it are in no smaller leaf, so leaves may lie in each other; the larger one then stands for those who remain. The
 * whole world is always a leaf, for whoever remains at last, and the only one that may stand for fewer.
 */
public final class Grid {

    /** The fewest people whom a leaf stands for. */
    public static final int MIN_USERS = 20;

    /** The grid of nobody, version 0: everything is shown as the whole world. */
    public static final Grid EMPTY = of(0, new int[0]);

    private final long version;
    private final CellTree cellTree;

    private Grid(long version, CellTree cellTree) {
        this.version = version;
        this.cellTree = cellTree;
    }

    /**
     * Makes the grid of these people.
     *
     * @param version tells grids apart; a later one has a higher version
     * @param sortedBaseCells the number of each one's base cell, ascending, repeats allowed
     * @throws IllegalArgumentException if they are not in order, or one is no base cell
     */
    public static Grid of(long version, int[] sortedBaseCells) {
        for (int at = 1; at < sortedBaseCells.length; at++) {
            if (sortedBaseCells[at - 1] > sortedBaseCells[at]) {
                throw new IllegalArgumentException("base cells are not in order");
            }
        }
        if (sortedBaseCells.length > 0
                && (sortedBaseCells[0] < 0 || sortedBaseCells[sortedBaseCells.length - 1] > Cell.WORLD.last())) {
            throw new IllegalArgumentException("no such cell");
        }
        return new Grid(version, CellAggregator.leaves(sortedBaseCells));
    }

    /**
     * The grid that was stored as {@link #leafIds()} and {@link #counts()}.
     *
     * @throws IllegalArgumentException if no grid can have been stored so
     */
    public static Grid of(long version, long[] leafIds, int[] counts) {
        if (leafIds.length != counts.length || Arrays.binarySearch(leafIds, Cell.WORLD.id()) < 0) {
            throw new IllegalArgumentException("no grid is stored so");
        }
        var entries = new long[leafIds.length];
        for (int at = 0; at < entries.length; at++) {
            var leaf = Cell.ofId(leafIds[at]);
            boolean enough = counts[at] >= (leaf.equals(Cell.WORLD) ? 0 : MIN_USERS);
            if (!enough || (at > 0 && leafIds[at - 1] >= leafIds[at])) {
                throw new IllegalArgumentException("no grid is stored so");
            }
            entries[at] = CellTree.entry(leaf, counts[at]);
        }
        return new Grid(version, new CellTree(entries));
    }

    /** What tells this grid from others. */
    public long version() {
        return version;
    }

    /** The ids of all leaves, ascending; a copy. */
    public long[] leafIds() {
        var ids = new long[cellTree.size()];
        Arrays.setAll(ids, at -> cellTree.cell(at).id());
        Arrays.sort(ids);
        return ids;
    }

    /** How many people each leaf stood for when the grid was made, in the order of {@link #leafIds()}; a copy. */
    public int[] counts() {
        return Arrays.stream(leafIds()).mapToInt(id -> count(Cell.ofId(id))).toArray();
    }

    /** The smallest leaf that contains the cell; the whole world, if no other does. */
    public Cell leaf(Cell base) {
        return cellTree.cell(cellTree.smallest(base));
    }

    /** How many people the leaf stood for when the grid was made; 0 if it is no leaf. */
    public int count(Cell leaf) {
        int at = cellTree.find(leaf);
        return at < 0 ? 0 : cellTree.count(at);
    }

    /** How far two leaves are: from centre to centre, and never less than half the edge of the larger. */
    public double distanceKm(Cell oneLeaf, Cell otherLeaf) {
        return distanceKmBetween(oneLeaf, otherLeaf);
    }

    /** How far two people are, as it may be told: from the leaf of one's base cell to the leaf of the other's. */
    public DistanceBand distanceBand(Cell oneBase, Cell otherBase) {
        return DistanceBand.of(distanceKm(leaf(oneBase), leaf(otherBase)));
    }

    /**
     * The leaves around one, by distance as {@link #distanceKm} tells it, and of those equally far by id. The whole world, if
     * it stands for anybody, comes last.
     *
     * @param count at most so many
     * @param farthestKm none that is farther; the whole world is as far as half the equator
     */
    public List<Cell> nearest(Cell fromLeaf, int count, double farthestKm) {
        var nearest = new ArrayList<>(new NearestLeafSearch(cellTree, fromLeaf, farthestKm).findNearest(count));
        boolean room = nearest.size() < count;
        if (room && count(Cell.WORLD) > 0 && distanceKm(fromLeaf, Cell.WORLD) <= farthestKm) {
            nearest.add(Cell.WORLD);
        }
        return List.copyOf(nearest);
    }

    static double distanceKmBetween(Cell oneLeaf, Cell otherLeaf) {
        double halfEdge = Math.max(oneLeaf.edgeKm(), otherLeaf.edgeKm()) / 2;
        return Math.max(oneLeaf.distanceKmTo(otherLeaf), halfEdge);
    }
}

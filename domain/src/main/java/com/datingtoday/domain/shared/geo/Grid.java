package com.datingtoday.domain.shared.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Immutable set of cells, the leaves, that represent users. Each leaf had at least {@link #MIN_USERS} users when the
 * grid was created.
 *
 * <p>A user is represented by the smallest leaf that contains the user's base cell. A cell is a leaf if at least {@link
 * #MIN_USERS} of its users are in no smaller leaf. Leaves can therefore contain leaves; the larger one represents the
 * remaining users. The world is always a leaf and the only one that may represent fewer users.
 */
public final class Grid {

    /** Minimum number of users that a leaf represents. */
    public static final int MIN_USERS = 20;

    /** Grid without users, version 0: the world is its only leaf. */
    public static final Grid EMPTY = of(0, new int[0]);

    private final long version;
    private final CellTree cellTree;

    private Grid(long version, CellTree cellTree) {
        this.version = version;
        this.cellTree = cellTree;
    }

    /**
     * Creates the grid of users.
     *
     * @param version higher for a later grid
     * @param sortedBaseCells base cell index of each user, ascending, repetitions allowed
     * @throws IllegalArgumentException if the indexes are not ascending or not those of base cells
     */
    public static Grid of(long version, int[] sortedBaseCells) {
        for (int i = 1; i < sortedBaseCells.length; i++) {
            if (sortedBaseCells[i - 1] > sortedBaseCells[i]) {
                throw new IllegalArgumentException("base cells must be in ascending order");
            }
        }
        if (sortedBaseCells.length > 0
                && (sortedBaseCells[0] < 0 || sortedBaseCells[sortedBaseCells.length - 1] > Cell.WORLD.last())) {
            throw new IllegalArgumentException("base cells must be valid cell numbers");
        }
        return new Grid(version, CellAggregator.leaves(sortedBaseCells));
    }

    /**
     * Creates a grid from its stored {@link #leafIds()} and {@link #counts()}.
     *
     * @throws IllegalArgumentException if they are not those of a grid
     */
    public static Grid of(long version, long[] leafIds, int[] counts) {
        if (leafIds.length != counts.length || Arrays.binarySearch(leafIds, Cell.WORLD.id()) < 0) {
            throw new IllegalArgumentException("leaf ids and counts must be those of a stored grid");
        }
        var entries = new long[leafIds.length];
        for (int i = 0; i < entries.length; i++) {
            var leaf = Cell.ofId(leafIds[i]);
            boolean isCountValid = counts[i] >= (leaf.equals(Cell.WORLD) ? 0 : MIN_USERS);
            if (!isCountValid || (i > 0 && leafIds[i - 1] >= leafIds[i])) {
                throw new IllegalArgumentException("leaf ids and counts must be those of a stored grid");
            }
            entries[i] = CellTree.entry(leaf, counts[i]);
        }
        return new Grid(version, new CellTree(entries));
    }

    public long version() {
        return version;
    }

    /** Returns the ids of all leaves, ascending, as a copy. */
    public long[] leafIds() {
        var ids = new long[cellTree.size()];
        Arrays.setAll(ids, i -> cellTree.cell(i).id());
        Arrays.sort(ids);
        return ids;
    }

    /** Returns the user count of each leaf at creation, in the order of {@link #leafIds()}, as a copy. */
    public int[] counts() {
        return Arrays.stream(leafIds()).mapToInt(id -> count(Cell.ofId(id))).toArray();
    }

    /** Returns the smallest leaf that contains the cell, at most the world. */
    public Cell leaf(Cell base) {
        return cellTree.cell(cellTree.smallest(base));
    }

    /** Returns the user count of a leaf at creation; 0 if the cell is no leaf. */
    public int count(Cell leaf) {
        int i = cellTree.find(leaf);
        return i < 0 ? 0 : cellTree.count(i);
    }

    /** Returns the distance of two leaves: between their centres, at least half the edge of the larger one. */
    public double distanceKm(Cell oneLeaf, Cell otherLeaf) {
        return distanceKmBetween(oneLeaf, otherLeaf);
    }

    /** Returns the published distance of two users, between the leaves of their base cells. */
    public DistanceBand distanceBand(Cell oneBase, Cell otherBase) {
        return DistanceBand.of(distanceKm(leaf(oneBase), leaf(otherBase)));
    }

    /**
     * Returns the leaves by {@link #distanceKm}, those of equal distance by id. The world, if its count is above 0, is
     * last.
     *
     * @param count maximum number of leaves
     * @param maxKm maximum distance; the distance of the world is half the equator
     */
    public List<Cell> nearest(Cell fromLeaf, int count, double maxKm) {
        var nearest = new ArrayList<>(new NearestLeafSearch(cellTree, fromLeaf, maxKm).findNearest(count));
        boolean hasCapacity = nearest.size() < count;
        if (hasCapacity && count(Cell.WORLD) > 0 && distanceKm(fromLeaf, Cell.WORLD) <= maxKm) {
            nearest.add(Cell.WORLD);
        }
        return List.copyOf(nearest);
    }

    static double distanceKmBetween(Cell oneLeaf, Cell otherLeaf) {
        double halfEdge = Math.max(oneLeaf.edgeKm(), otherLeaf.edgeKm()) / 2;
        return Math.max(oneLeaf.distanceKmTo(otherLeaf), halfEdge);
    }
}

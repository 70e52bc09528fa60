package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.port.NearbyIndex.LeafKey;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Partitions of the nearby index that a page reads: the unread ones of the nearest leaves, until their expected users
 * suffice for a page.
 *
 * @param partitions in read order
 * @param leaves number of leaves from the start of the list to the last one within reach of this page
 * @param last true if the list has no leaves after these
 */
record LeafPlan(List<LeafPartition> partitions, int leaves, boolean last) {

    /** Maximum number of leaves of a page. */
    private static final int MAX_LEAVES = 25;

    /** Number of leaves after which a list ends. */
    private static final int MAX_LIST_LEAVES = 1_000;

    /** Number of expected users that suffices for a page. */
    private static final int PLANNED_USERS = 1_000;

    /** Desired number of users of an index partition. */
    private static final int PARTITION_USERS = 500;

    /**
     * Partition of the sort keys of a leaf.
     *
     * @param leafRank rank of the leaf by distance, from 0
     * @param cell the leaf
     * @param indexPartitions one for each gender
     * @param maxSortKey upper bound of the sort keys that the page reads
     */
    record LeafPartition(int leafRank, Cell cell, List<Partition> indexPartitions, long maxSortKey) {

        LeafPartition upTo(long sortKey) {
            return new LeafPartition(leafRank, cell, indexPartitions, sortKey);
        }
    }

    static LeafPlan of(NearbyPageSpec pageSpec) {
        var maxLeaves = Math.min(pageSpec.cursor().leavesRead() + MAX_LEAVES, MAX_LIST_LEAVES);
        var leaves = nearestLeaves(pageSpec, maxLeaves);
        return new LeafPlan(
                partitions(pageSpec, leaves), leaves.size(), leaves.size() < maxLeaves || maxLeaves == MAX_LIST_LEAVES);
    }

    /**
     * Returns the nearest leaves. The last leaf of a list without a radius is the world, even if its count is 0. Since
     * the grid was created, users may have moved to areas that only the world represents.
     */
    private static List<Cell> nearestLeaves(NearbyPageSpec pageSpec, int maxLeaves) {
        var leaves = pageSpec.grid().nearest(pageSpec.cursor().origin(), maxLeaves, pageSpec.radiusKm());
        if (leaves.size() == maxLeaves || leaves.contains(Cell.WORLD) || pageSpec.radiusKm() < Double.MAX_VALUE) {
            return leaves;
        }
        return Stream.concat(leaves.stream(), Stream.of(Cell.WORLD)).toList();
    }

    private static List<LeafPartition> partitions(NearbyPageSpec pageSpec, List<Cell> leaves) {
        var genders = pageSpec.viewerCriteria().acceptedGenders();
        if (genders.isEmpty()) {
            return List.of();
        }
        var planned = new ArrayList<LeafPartition>();
        var cursor = pageSpec.cursor();
        var expectedUsers = 0;
        for (int leafRank = cursor.leavesRead();
                leafRank < leaves.size() && expectedUsers < PLANNED_USERS;
                leafRank++) {
            var cell = leaves.get(leafRank);
            var users = pageSpec.grid().count(cell);
            var count = partitionCount(users);
            for (int rangeRank = leafRank == cursor.leavesRead() ? cursor.nextRangeRank(count) : 0;
                    rangeRank < count && expectedUsers < PLANNED_USERS;
                    rangeRank++) {
                var keyPrefix = cursor.keyPrefix(rangeRank, count);
                planned.add(new LeafPartition(
                        leafRank,
                        cell,
                        indexPartitions(pageSpec.grid().version(), cell, genders, keyPrefix, count),
                        NearbyCursor.maxSortKey(rangeRank, count)));
                // Rounds up, because users may have moved into a leaf since the grid counted them.
                expectedUsers += users / count + 1;
            }
        }
        return planned;
    }

    private static int partitionCount(int users) {
        return users <= PARTITION_USERS ? 1 : Integer.highestOneBit(users / PARTITION_USERS) * 2;
    }

    private static List<Partition> indexPartitions(
            long grid, Cell cell, Set<Gender> genders, int keyPrefix, int count) {
        return genders.stream()
                .map(gender -> new Partition(new LeafKey(grid, cell, gender), keyPrefix, count))
                .toList();
    }

    List<Partition> indexPartitions() {
        return partitions.stream()
                .flatMap(leafPartition -> leafPartition.indexPartitions().stream())
                .toList();
    }

    /** Returns whether the list ends before a cursor. */
    boolean endsBefore(NearbyCursor cursor) {
        return last && cursor.leavesRead() >= leaves;
    }
}

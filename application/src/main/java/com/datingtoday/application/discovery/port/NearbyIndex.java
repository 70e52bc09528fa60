package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.SearchableAttributes;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Index of listed users by leaf of a grid. It is not authoritative: entries can be missing or stale until the next
 * fill, and the index can be lost at any time.
 */
public interface NearbyIndex {

    /** Key of a set of entries: those of one gender in one leaf of one grid. */
    record LeafKey(long grid, Cell leaf, Gender gender) {}

    /**
     * Part of a set of entries: those whose {@link com.datingtoday.domain.discovery.ShuffleKey} starts with the bits of
     * {@code keyPrefix}.
     *
     * @param keyPrefix first bits of the shuffle keys, from 0 to {@code count - 1}
     * @param count number of partitions of the set, a power of two
     */
    record Partition(LeafKey leafKey, int keyPrefix, int count) {}

    /**
     * Time in a leaf.
     *
     * @param until null if unknown
     */
    record Interval(Instant from, @Nullable Instant until) {

        private boolean contains(Instant time) {
            return !time.isBefore(from) && (until == null || time.isBefore(until));
        }
    }

    /**
     * User in a leaf.
     *
     * @param version version of the listing; an older entry does not replace a newer one, nor does an entry of the same
     * version with an earlier activity
     * @param intervals times in the leaf, sorted and disjoint
     */
    record Entry(UserId user, long version, SearchableAttributes searchableAttributes, List<Interval> intervals) {

        public Entry {
            intervals = List.copyOf(intervals);
        }

        /** Returns whether the user is in the leaf at the given time. */
        public boolean isPresentAt(Instant time) {
            return intervals.stream().anyMatch(interval -> interval.contains(time));
        }
    }

    record Placement(LeafKey leafKey, Entry entry) {}

    /** Puts entries in one round trip; each replaces the entry of the same user in the same set. */
    void put(Collection<Placement> placements);

    /**
     * Removes a user from sets in one round trip, except entries of a newer version.
     *
     * @param version version of the listing that causes the removal
     */
    void remove(UserId user, long version, Collection<LeafKey> leafKeys);

    /**
     * Returns the entries of partitions, of each at most 2,000 with the lowest shuffle keys. Those that this instance
     * read within the last second come from its cache, all others from one round trip.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the index does not answer
     */
    Map<Partition, List<Entry>> entries(Collection<Partition> partitions);

    /**
     * Returns whether the mark of a complete fill of a grid exists. It shows that the whole index was lost, but not that
     * single entries are missing.
     */
    boolean isFilled(long grid);

    /** Claims the fill for a grid for two minutes; returns false if another instance holds the claim. */
    boolean claimFill(long grid);

    /**
     * Extends the claim by two minutes. Returns false if it expired or the index was lost; the fill must then restart.
     */
    boolean renewFillClaim(long grid);

    /** Marks the fill for a grid as complete; returns false, without effect, if the claim expired. */
    boolean completeFill(long grid);

    /** Deletes the entries of leaves of a grid. */
    void deleteGrid(long grid, Collection<Cell> leaves);
}

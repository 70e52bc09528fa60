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
 * Who is where, leaf by leaf of a grid. It is a hint: an entry may be missing or out of date, and is put right when it is
 * filled again. It can be emptied at any time.
 */
public interface NearbyIndex {

    /** Where entries stand. */
    record LeafKey(long grid, Cell leaf, Gender gender) {}

    /**
     * A part of a spot's entries: those whose {@link com.datingtoday.domain.discovery.Rank} has {@code number} in its
     * first bits.
     *
     * @param of into how many parts the spot is divided, a power of two
     */
    record Partition(LeafKey leafKey, int number, int of) {}

    /**
     * A time at a spot.
     *
     * @param until null for not known
     */
    record Interval(Instant from, @Nullable Instant until) {

        private boolean holds(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }
    }

    /**
     * Somebody at a spot.
     *
     * @param number of the line that it was made from; an older one does not replace a newer
     * @param stays when he is there, in their order and apart from each other
     */
    record Entry(UserId user, long version, SearchableAttributes searchableAttributes, List<Interval> intervals) {

        public Entry {
            intervals = List.copyOf(intervals);
        }

        /** Whether he is there at that moment. */
        public boolean isPresentAt(Instant moment) {
            return intervals.stream().anyMatch(interval -> interval.holds(moment));
        }
    }

    /** An entry and its spot. */
    record Placement(LeafKey leafKey, Entry entry) {}

    /** Puts entries, in one round trip; each replaces the same user's at the same spot. */
    void put(Collection<Placement> placings);

    /**
     * Takes somebody away from spots, in one round trip; but not what a newer line has put there meanwhile.
     *
     * @param number of the line that says so
     */
    void remove(UserId user, long number, Collection<LeafKey> spots);

    /**
     * The entries of some blocks by rank; what this process has read within a second from memory, all else in one round
     * trip.
     */
    Map<Partition, List<Entry>> entries(Collection<Partition> blocks);

    /** Whether it was filled for a grid, and was not emptied since. */
    boolean isFilled(long grid);

    /** Claims to fill it for a grid, for two minutes, so that one instance does; false if another has. */
    boolean claimFill(long grid);

    /**
     * Claims it for two minutes more; false if nobody claims it any more: then it was emptied meanwhile, or the filling took
     * a rest too long, and it must begin anew.
     */
    boolean renewFillClaim(long grid);

    /** It was filled for a grid; false, and then it was not, if nobody claims it any more. */
    boolean completeFill(long grid);

    /** Forgets what stands in leaves of a grid. */
    void deleteGrid(long grid, Collection<Cell> leaves);
}

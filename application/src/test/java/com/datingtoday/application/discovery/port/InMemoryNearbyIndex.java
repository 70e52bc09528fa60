package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.ShuffleKey;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Nearby index that counts its reads. */
public final class InMemoryNearbyIndex implements NearbyIndex {

    private static final Comparator<UserId> BY_RANK = Comparator.comparingLong(ShuffleKey::of);

    private static final Comparator<Entry> NEWEST = Comparator.comparingLong(Entry::version)
            .thenComparing(
                    entry -> entry.searchableAttributes().lastActive(),
                    Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

    private final Map<LeafKey, Map<UserId, Entry>> entriesByLeaf = new HashMap<>();
    private final Set<Long> filled = new HashSet<>();
    private final Set<Long> claimed = new HashSet<>();
    private int maxEntriesRead;
    private int maxLeavesRead;

    @Override
    public synchronized void put(Collection<Placement> placings) {
        placings.forEach(placement -> entriesByLeaf
                .computeIfAbsent(placement.leafKey(), _ -> new TreeMap<>(BY_RANK))
                .merge(
                        placement.entry().user(),
                        placement.entry(),
                        (before, after) -> NEWEST.compare(before, after) > 0 ? before : after));
    }

    @Override
    public synchronized void remove(UserId user, long number, Collection<LeafKey> from) {
        from.forEach(leafKey -> entriesByLeaf
                .getOrDefault(leafKey, new HashMap<>())
                .computeIfPresent(user, (_, entry) -> entry.version() > number ? entry : null));
    }

    @Override
    public synchronized Map<Partition, List<Entry>> entries(Collection<Partition> blocks) {
        var read = blocks.stream().distinct().collect(Collectors.toMap(partition -> partition, this::entries));
        maxEntriesRead = Math.max(
                maxEntriesRead, read.values().stream().mapToInt(List::size).sum());
        maxLeavesRead = Math.max(maxLeavesRead, (int) blocks.stream()
                .map(partition -> partition.leafKey().leaf())
                .distinct()
                .count());
        return read;
    }

    private List<Entry> entries(Partition partition) {
        var shift = ShuffleKey.BITS - Integer.numberOfTrailingZeros(partition.count());
        return entriesByLeaf.getOrDefault(partition.leafKey(), Map.of()).values().stream()
                .filter(entry -> ShuffleKey.of(entry.user()) >>> shift == partition.keyPrefix())
                .toList();
    }

    /** Greatest number of entries of one read. */
    public synchronized int maxEntriesRead() {
        return maxEntriesRead;
    }

    /** Greatest number of leaves of one read. */
    public synchronized int maxLeavesRead() {
        return maxLeavesRead;
    }

    @Override
    public synchronized boolean isFilled(long grid) {
        return filled.contains(grid);
    }

    @Override
    public synchronized boolean completeFill(long grid) {
        return claimed.contains(grid) && (filled.add(grid) || filled.contains(grid));
    }

    @Override
    public synchronized boolean renewFillClaim(long grid) {
        return claimed.contains(grid);
    }

    @Override
    public synchronized boolean claimFill(long grid) {
        return claimed.add(grid);
    }

    @Override
    public synchronized void deleteGrid(long grid, Collection<Cell> leaves) {
        entriesByLeaf.keySet().removeIf(leafKey -> leafKey.grid() == grid && leaves.contains(leafKey.leaf()));
        filled.remove(grid);
    }

    /** Deletes all entries, as after a data loss of Redis. */
    public synchronized void empty() {
        entriesByLeaf.clear();
        filled.clear();
        claimed.clear();
    }
}

package com.datingtoday.application.discovery.port;

import com.datingtoday.domain.discovery.Rank;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who is where, and how often that was asked. */
public final class InMemoryNearbyIndex implements NearbyIndex {

    private static final Comparator<UserId> BY_RANK = Comparator.comparingLong(Rank::of);

    private final Map<Spot, Map<UserId, Entry>> spots = new HashMap<>();
    private final Set<Long> filled = new HashSet<>();
    private final Set<Long> claimed = new HashSet<>();
    private int mostEntriesRead;
    private int mostLeavesRead;

    @Override
    public synchronized void put(Collection<Placing> placings) {
        placings.forEach(placing -> spots.computeIfAbsent(placing.spot(), _ -> new TreeMap<>(BY_RANK))
                .merge(
                        placing.entry().user(),
                        placing.entry(),
                        (before, after) -> before.number() > after.number() ? before : after));
    }

    @Override
    public synchronized void remove(UserId user, long number, Collection<Spot> from) {
        from.forEach(spot -> spots.getOrDefault(spot, new HashMap<>())
                .computeIfPresent(user, (_, entry) -> entry.number() > number ? entry : null));
    }

    @Override
    public synchronized Map<Block, List<Entry>> read(Collection<Block> blocks) {
        var read = blocks.stream().distinct().collect(Collectors.toMap(block -> block, this::entries));
        mostEntriesRead = Math.max(
                mostEntriesRead, read.values().stream().mapToInt(List::size).sum());
        mostLeavesRead = Math.max(mostLeavesRead, (int)
                blocks.stream().map(block -> block.spot().leaf()).distinct().count());
        return read;
    }

    private List<Entry> entries(Block block) {
        var shift = Rank.BITS - Integer.numberOfTrailingZeros(block.of());
        return spots.getOrDefault(block.spot(), Map.of()).values().stream()
                .filter(entry -> Rank.of(entry.user()) >>> shift == block.number())
                .toList();
    }

    /** The most that was read at once. */
    public synchronized int mostEntriesRead() {
        return mostEntriesRead;
    }

    /** Of how many leaves at most that was. */
    public synchronized int mostLeavesRead() {
        return mostLeavesRead;
    }

    @Override
    public synchronized boolean isFilled(long grid) {
        return filled.contains(grid);
    }

    @Override
    public synchronized boolean filled(long grid) {
        return claimed.contains(grid) && (filled.add(grid) || filled.contains(grid));
    }

    @Override
    public synchronized boolean keepClaim(long grid) {
        return claimed.contains(grid);
    }

    @Override
    public synchronized boolean claim(long grid) {
        return claimed.add(grid);
    }

    @Override
    public synchronized void forget(long grid, Collection<Cell> leaves) {
        spots.keySet().removeIf(spot -> spot.grid() == grid && leaves.contains(spot.leaf()));
        filled.remove(grid);
    }

    /** As when its memory is lost. */
    public synchronized void empty() {
        spots.clear();
        filled.clear();
        claimed.clear();
    }
}

package com.datingtoday.application.safety.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class InMemoryBlocks implements Blocks {

    private static final Comparator<BlockEntry> NEWEST_FIRST = Comparator.comparing(BlockEntry::since)
            .thenComparingLong(blockEntry -> blockEntry.blocked().value())
            .reversed();

    private record Pair(UserId blocker, UserId blocked) {}

    private final Map<Pair, Instant> pairs = new HashMap<>();

    @Override
    public synchronized boolean create(UserId blocker, UserId blocked, Instant now, int limit) {
        if (exists(blocker, blocked)) {
            return true;
        }
        if (findPage(blocker, null, limit).size() == limit) {
            return false;
        }
        pairs.put(new Pair(blocker, blocked), now);
        return true;
    }

    @Override
    public synchronized void delete(UserId blocker, UserId blocked) {
        pairs.remove(new Pair(blocker, blocked));
    }

    @Override
    public synchronized List<BlockEntry> findPage(UserId blocker, @Nullable BlockEntry after, int limit) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getKey().blocker().equals(blocker))
                .map(pair -> new BlockEntry(pair.getKey().blocked(), pair.getValue()))
                .sorted(NEWEST_FIRST)
                .filter(blockEntry -> after == null || NEWEST_FIRST.compare(blockEntry, after) > 0)
                .limit(limit)
                .toList();
    }

    /** Returns whether a block exists. */
    public synchronized boolean exists(UserId blocker, UserId blocked) {
        return pairs.containsKey(new Pair(blocker, blocked));
    }
}

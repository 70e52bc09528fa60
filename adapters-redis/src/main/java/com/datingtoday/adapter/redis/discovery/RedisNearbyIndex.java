package com.datingtoday.adapter.redis.discovery;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.CoalescingCache;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.domain.discovery.ShuffleKey;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.SetArgs;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Stores one sorted set per leaf and gender, with the shuffle key as score, so that a partition is a score range.
 * Partitions are cached in this process for one second.
 */
@Component
record RedisNearbyIndex(RedisExecutor executor, CoalescingCache<Partition, List<Entry>> cache) implements NearbyIndex {

    private static final LuaScript PUT = LuaScript.load(RedisNearbyIndex.class, "put.lua");
    private static final LuaScript REMOVE = LuaScript.load(RedisNearbyIndex.class, "remove.lua");
    private static final LuaScript COMPLETE_FILL = LuaScript.load(RedisNearbyIndex.class, "complete-fill.lua");

    /** Time to live of the entries, unless they are put again. */
    private static final Duration ENTRY_TTL = Duration.ofDays(30);

    /**
     * Time to live of the fill mark: shorter than that of the entries, so that the index is filled again before entries
     * expire.
     */
    private static final Duration FILL_MARK_TTL = Duration.ofDays(29);

    private static final Duration CLAIM_TTL = Duration.ofMinutes(2);

    /** Maximum number of entries that a list reads of one partition, which has about 500. */
    private static final Limit MAX_PARTITION_ENTRIES = Limit.create(0, 2_000);

    /** Maximum number of placements or leaves per round trip; it keeps a round trip far below the command timeout. */
    private static final int BATCH = 500;

    /** Maximum number of entries per script, because a script blocks Redis. */
    private static final int SCRIPT_BATCH = 200;

    @Override
    public void put(Collection<Placement> placements) {
        placements.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> executor.execute("NearbyIndex.put", pipeline -> put(pipeline, batch)));
    }

    private static List<Future<List<String>>> put(RedisPipeline pipeline, List<Placement> placements) {
        return placements.stream().collect(groupingBy(Placement::leafKey)).entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .gather(Gatherers.windowFixed(SCRIPT_BATCH))
                        .map(part -> pipeline.runScript(
                                PUT, List.of(NearbyIndexKeys.entries(group.getKey())), values(part))))
                .toList();
    }

    private static String[] values(List<Placement> placements) {
        return Stream.concat(
                        Stream.of(Long.toString(ENTRY_TTL.toMillis())),
                        placements.stream()
                                .map(Placement::entry)
                                .flatMap(entry -> Stream.of(
                                        Long.toString(ShuffleKey.of(entry.user())),
                                        Long.toString(entry.version()),
                                        IndexEntryCodec.encode(entry))))
                .toArray(String[]::new);
    }

    @Override
    public void remove(UserId user, long version, Collection<LeafKey> leafKeys) {
        if (leafKeys.isEmpty()) {
            return;
        }
        var shuffleKey = Long.toString(ShuffleKey.of(user));
        executor.execute(
                "NearbyIndex.remove",
                pipeline -> leafKeys.stream()
                        .map(leafKey -> pipeline.runScript(
                                REMOVE, List.of(NearbyIndexKeys.entries(leafKey)), shuffleKey, Long.toString(version)))
                        .toList());
    }

    @Override
    public Map<Partition, List<Entry>> entries(Collection<Partition> partitions) {
        return cache.getAll(partitions, this::load);
    }

    private Map<Partition, List<Entry>> load(List<Partition> partitions) {
        var texts = executor.execute("NearbyIndex.entries", pipeline -> {
            var replies = new HashMap<Partition, Future<List<String>>>();
            partitions.forEach(partition -> replies.put(
                    partition,
                    pipeline.commands()
                            .zrangebyscore(
                                    NearbyIndexKeys.entries(partition.leafKey()),
                                    shuffleKeys(partition),
                                    MAX_PARTITION_ENTRIES)));
            return replies;
        });
        var entries = new HashMap<Partition, List<Entry>>();
        texts.forEach((partition, text) -> entries.put(
                partition,
                text.resultNow().stream()
                        .map(IndexEntryCodec::decode)
                        .filter(Objects::nonNull)
                        .toList()));
        return entries;
    }

    /** Returns the range of the shuffle keys whose first bits are the key prefix of the partition. */
    private static Range<Long> shuffleKeys(Partition partition) {
        var shift = ShuffleKey.BITS - Integer.numberOfTrailingZeros(partition.count());
        var first = (long) partition.keyPrefix() << shift;
        return Range.create(first, first + (1L << shift) - 1);
    }

    @Override
    public boolean isFilled(long grid) {
        return executor.execute(
                                "NearbyIndex.isFilled",
                                pipeline -> pipeline.commands().exists(NearbyIndexKeys.fillMark(grid)))
                        .resultNow()
                > 0;
    }

    @Override
    public boolean completeFill(long grid) {
        var keys = List.of(NearbyIndexKeys.fillMark(grid), NearbyIndexKeys.fillClaim(grid));
        var ttl = Long.toString(FILL_MARK_TTL.toMillis());
        return !executor.execute("NearbyIndex.completeFill", pipeline -> pipeline.runScript(COMPLETE_FILL, keys, ttl))
                .resultNow()
                .isEmpty();
    }

    @Override
    public boolean renewFillClaim(long grid) {
        return executor.execute(
                        "NearbyIndex.renewFillClaim",
                        pipeline -> pipeline.commands().pexpire(NearbyIndexKeys.fillClaim(grid), CLAIM_TTL.toMillis()))
                .resultNow();
    }

    @Override
    public boolean claimFill(long grid) {
        var args = SetArgs.Builder.nx().px(CLAIM_TTL.toMillis());
        var claimed = executor.execute(
                "NearbyIndex.claimFill",
                pipeline -> pipeline.commands().set(NearbyIndexKeys.fillClaim(grid), "1", args));
        return claimed.resultNow() != null;
    }

    @Override
    public void deleteGrid(long grid, Collection<Cell> leaves) {
        executor.execute(
                "NearbyIndex.deleteGrid", pipeline -> pipeline.commands().unlink(NearbyIndexKeys.fillMark(grid)));
        leaves.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> executor.execute(
                        "NearbyIndex.deleteGrid",
                        pipeline -> batch.stream()
                                .map(leaf -> pipeline.commands()
                                        .unlink(NearbyIndexKeys.leafEntries(grid, leaf)
                                                .toArray(String[]::new)))
                                .toList()));
    }
}

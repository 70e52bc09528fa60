package com.datingtoday.adapter.redis.discovery;

import static java.util.stream.Collectors.groupingBy;

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
 * A sorted set for each leaf and gender, in which people stand by rank, so that a block is a range. What is read is
 * remembered in this process for a second.
 */
@Component
record RedisNearbyIndex(RedisExecutor link, CoalescingCache<Partition, List<Entry>> memory) implements NearbyIndex {

    private static final LuaScript PUT = LuaScript.read(RedisNearbyIndex.class, "put.lua");
    private static final LuaScript REMOVE = LuaScript.read(RedisNearbyIndex.class, "remove.lua");
    private static final LuaScript FILLED = LuaScript.read(RedisNearbyIndex.class, "filled.lua");

    /** An entry that nobody puts again for so long is none. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** Ends before any entry does that was put until then, so that the index is filled again in time. */
    private static final Duration FILLED_KEPT = Duration.ofDays(29);

    private static final Duration CLAIMED = Duration.ofMinutes(2);

    /** Blocks are made to hold about 500; more than this, no list needs of one. */
    private static final Limit LONGEST = Limit.create(0, 2_000);

    /** So many placings, or leaves, a round trip: it stays far below what a round trip may take. */
    private static final int BATCH = 500;

    /** So many entries a script: meanwhile, Redis does nothing else. */
    private static final int SCRIPT = 200;

    @Override
    public void put(Collection<Placement> placings) {
        placings.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> link.execute("nearby.put", redisPipeline -> put(redisPipeline, batch)));
    }

    private static List<Future<List<String>>> put(RedisPipeline redisPipeline, List<Placement> placings) {
        return placings.stream().collect(groupingBy(Placement::leafKey)).entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .gather(Gatherers.windowFixed(SCRIPT))
                        .map(part -> redisPipeline.runScript(
                                PUT, List.of(NearbyIndexKeys.spot(group.getKey())), values(part))))
                .toList();
    }

    private static String[] values(List<Placement> placings) {
        return Stream.concat(
                        Stream.of(Long.toString(KEPT.toMillis())),
                        placings.stream()
                                .map(Placement::entry)
                                .flatMap(entry -> Stream.of(
                                        Long.toString(ShuffleKey.of(entry.user())),
                                        Long.toString(entry.number()),
                                        IndexEntryCodec.write(entry))))
                .toArray(String[]::new);
    }

    @Override
    public void remove(UserId user, long number, Collection<LeafKey> spots) {
        if (spots.isEmpty()) {
            return;
        }
        var rank = Long.toString(ShuffleKey.of(user));
        link.execute(
                "nearby.remove",
                redisPipeline -> spots.stream()
                        .map(leafKey -> redisPipeline.runScript(
                                REMOVE, List.of(NearbyIndexKeys.spot(leafKey)), rank, Long.toString(number)))
                        .toList());
    }

    @Override
    public Map<Partition, List<Entry>> entries(Collection<Partition> blocks) {
        return memory.read(blocks, this::recall);
    }

    private Map<Partition, List<Entry>> recall(List<Partition> blocks) {
        var texts = link.execute("nearby.read", redisPipeline -> {
            var asked = new HashMap<Partition, Future<List<String>>>();
            blocks.forEach(partition -> asked.put(
                    partition,
                    redisPipeline
                            .commands()
                            .zrangebyscore(NearbyIndexKeys.spot(partition.leafKey()), ranks(partition), LONGEST)));
            return asked;
        });
        var entries = new HashMap<Partition, List<Entry>>();
        texts.forEach((partition, text) -> entries.put(
                partition,
                text.resultNow().stream()
                        .map(IndexEntryCodec::read)
                        .filter(Objects::nonNull)
                        .toList()));
        return entries;
    }

    /** Those that have the block's number in their first bits. */
    private static Range<Long> ranks(Partition partition) {
        var shift = ShuffleKey.BITS - Integer.numberOfTrailingZeros(partition.of());
        var first = (long) partition.number() << shift;
        return Range.create(first, first + (1L << shift) - 1);
    }

    @Override
    public boolean isFilled(long grid) {
        return link.execute(
                                "nearby.filled",
                                redisPipeline -> redisPipeline.commands().exists(NearbyIndexKeys.filled(grid)))
                        .resultNow()
                > 0;
    }

    @Override
    public boolean completeFill(long grid) {
        var keys = List.of(NearbyIndexKeys.filled(grid), NearbyIndexKeys.claim(grid));
        var kept = Long.toString(FILLED_KEPT.toMillis());
        return !link.execute("nearby.filled", redisPipeline -> redisPipeline.runScript(FILLED, keys, kept))
                .resultNow()
                .isEmpty();
    }

    @Override
    public boolean renewFillClaim(long grid) {
        return link.execute(
                        "nearby.claim",
                        redisPipeline ->
                                redisPipeline.commands().pexpire(NearbyIndexKeys.claim(grid), CLAIMED.toMillis()))
                .resultNow();
    }

    @Override
    public boolean claimFill(long grid) {
        var args = SetArgs.Builder.nx().px(CLAIMED.toMillis());
        var claimed = link.execute(
                "nearby.claim", redisPipeline -> redisPipeline.commands().set(NearbyIndexKeys.claim(grid), "1", args));
        return claimed.resultNow() != null;
    }

    @Override
    public void deleteGrid(long grid, Collection<Cell> leaves) {
        link.execute("nearby.forget", redisPipeline -> redisPipeline.commands().unlink(NearbyIndexKeys.filled(grid)));
        leaves.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> link.execute(
                        "nearby.forget",
                        redisPipeline -> batch.stream()
                                .map(leaf -> redisPipeline
                                        .commands()
                                        .unlink(NearbyIndexKeys.spots(grid, leaf)
                                                .toArray(String[]::new)))
                                .toList()));
    }
}

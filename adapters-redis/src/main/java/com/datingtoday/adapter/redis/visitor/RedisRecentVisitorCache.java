package com.datingtoday.adapter.redis.visitor;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.Visitors.Cursor;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stores one sorted set of visits per owner who requested the list; {@link VisitCodec} defines its members.
 *
 * <p>A reader that finds no set stores a token, reads the source, and fills the set only if its token is still there. A
 * change replaces the token by a tombstone before it writes to the source and removes the tombstone after it. So no
 * reader fills the set during a change, and a reader that started before the change does not fill it either. The
 * tombstone also shortens the life of the set until the change is applied to it.
 */
@Component
record RedisRecentVisitorCache(RedisExecutor executor) implements RecentVisitorCache {

    private static final Logger log = LoggerFactory.getLogger(RedisRecentVisitorCache.class);

    private static final LuaScript PAGE = LuaScript.load(RedisRecentVisitorCache.class, "page.lua");
    private static final LuaScript FILL = LuaScript.load(RedisRecentVisitorCache.class, "fill.lua");
    private static final LuaScript BEGIN_CHANGE = LuaScript.load(RedisRecentVisitorCache.class, "begin-change.lua");
    private static final LuaScript END_CHANGE = LuaScript.load(RedisRecentVisitorCache.class, "end-change.lua");

    private static final String TTL_MILLIS = Long.toString(Duration.ofDays(1).toMillis());
    private static final String TTL_DURING_CHANGE_MILLIS =
            Long.toString(Duration.ofMinutes(1).toMillis());

    /** Time to live of the tombstone: longer than a write with all its retries, and than a read of the source. */
    private static final String TOMBSTONE_TTL_MILLIS =
            Long.toString(Duration.ofSeconds(20).toMillis());

    @Override
    public CachedPage findPage(UserId user, @Nullable Cursor after, int limit, Supplier<CachedVisitors> source) {
        var keys = VisitorKeys.visitsAndFill(user);
        var answer = executor.execute(
                        "RecentVisitorCache.page",
                        pipeline -> pipeline.runScript(
                                PAGE,
                                keys,
                                after == null ? VisitCodec.TOP : VisitCodec.score(after.visitTime()),
                                after == null ? "" : VisitCodec.member(after.visitor()),
                                Integer.toString(limit),
                                token(),
                                TOMBSTONE_TTL_MILLIS))
                .resultNow();
        if (VisitCodec.isPage(answer)) {
            return VisitCodec.page(user, answer);
        }
        var cachedVisitors = source.get();
        if (!answer.isEmpty()) {
            fill(keys, answer.getFirst(), cachedVisitors);
        }
        return cachedVisitors.page(after, limit);
    }

    /** Stores the visitors unless the token was replaced. A failed fill is repeated on the next read. */
    private void fill(List<String> keys, String token, CachedVisitors cachedVisitors) {
        var values = Stream.concat(Stream.of(token, TTL_MILLIS), VisitCodec.encode(cachedVisitors))
                .toArray(String[]::new);
        try {
            executor.execute("RecentVisitorCache.fill", pipeline -> pipeline.runScript(FILL, keys, values));
        } catch (DependencyUnavailableException unavailable) {
            log.debug("visitor cache fill skipped dependency=REDIS", unavailable);
        }
    }

    @Override
    public void save(Collection<Visitor> visits, Runnable transaction) {
        var changes = visits.stream().collect(groupingBy(Visitor::user)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        owner -> owner.getValue().stream()
                                .flatMap(VisitCodec::encode)
                                .toList()));
        change(changes, transaction);
    }

    @Override
    public void markRead(UserId user, Instant readTime, Runnable transaction) {
        change(Map.of(user, VisitCodec.encodeReadTime(readTime).toList()), transaction);
    }

    private void change(Map<UserId, List<String>> changes, Runnable transaction) {
        if (changes.isEmpty()) {
            transaction.run();
            return;
        }
        var tombstone = "!" + token();
        executor.execute(
                "RecentVisitorCache.beginChange",
                pipeline -> changes.keySet().stream()
                        .map(user -> pipeline.runScript(
                                BEGIN_CHANGE,
                                VisitorKeys.visitsAndFill(user),
                                tombstone,
                                TOMBSTONE_TTL_MILLIS,
                                TTL_DURING_CHANGE_MILLIS))
                        .toList());
        transaction.run();
        try {
            executor.execute(
                    "RecentVisitorCache.endChange",
                    pipeline -> changes.entrySet().stream()
                            .map(change -> pipeline.runScript(
                                    END_CHANGE,
                                    VisitorKeys.visitsAndFill(change.getKey()),
                                    endChangeArguments(tombstone, change.getValue())))
                            .toList());
        } catch (DependencyUnavailableException unavailable) {
            log.warn("visitor cache update skipped dependency=REDIS");
        }
    }

    private static String[] endChangeArguments(String tombstone, List<String> members) {
        return Stream.concat(Stream.of(tombstone, Integer.toString(CAPACITY)), members.stream())
                .toArray(String[]::new);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}

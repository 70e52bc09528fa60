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
 * A sorted set of visits for each owner who has asked, as {@link VisitCodec} writes it.
 *
 * <p>Who finds none leaves a token beside it, reads the source, and fills it only if his token still stands. Who stores
 * something puts a mark in that place before, and takes it away after it: in between nobody fills, and whoever read before
 * it fills no more. The mark also shortens the life of what is remembered, until the change has arrived there.
 */
@Component
record RedisRecentVisitorCache(RedisExecutor link) implements RecentVisitorCache {

    private static final Logger LOG = LoggerFactory.getLogger(RedisRecentVisitorCache.class);

    private static final LuaScript PAGE = LuaScript.read(RedisRecentVisitorCache.class, "page.lua");
    private static final LuaScript FILL = LuaScript.read(RedisRecentVisitorCache.class, "fill.lua");
    private static final LuaScript CHANGING = LuaScript.read(RedisRecentVisitorCache.class, "changing.lua");
    private static final LuaScript CHANGED = LuaScript.read(RedisRecentVisitorCache.class, "changed.lua");

    private static final String KEPT = Long.toString(Duration.ofDays(1).toMillis());
    private static final String DOUBTFUL = Long.toString(Duration.ofMinutes(1).toMillis());

    /** Longer than storing may take with all its tries, and than somebody may take to read the source. */
    private static final String MARKED = Long.toString(Duration.ofSeconds(20).toMillis());

    @Override
    public CachedPage page(UserId user, @Nullable Cursor after, int limit, Supplier<CachedVisitors> source) {
        var keys = VisitorKeys.list(user);
        var answer = link.execute(
                        "visitors.page",
                        redisPipeline -> redisPipeline.runScript(
                                PAGE,
                                keys,
                                after == null ? VisitCodec.TOP : VisitCodec.score(after.visitTime()),
                                after == null ? "" : VisitCodec.member(after.visitor()),
                                Integer.toString(limit),
                                token(),
                                MARKED))
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

    /** What could not be remembered is read again the next time. */
    private void fill(List<String> keys, String token, CachedVisitors cachedVisitors) {
        var values = Stream.concat(Stream.of(token, KEPT), VisitCodec.encode(cachedVisitors))
                .toArray(String[]::new);
        try {
            link.execute("visitors.fill", redisPipeline -> redisPipeline.runScript(FILL, keys, values));
        } catch (DependencyUnavailableException away) {
            LOG.debug("visitors were not remembered", away);
        }
    }

    @Override
    public void save(Collection<Visitor> visits, Runnable storing) {
        var changes = visits.stream().collect(groupingBy(Visitor::user)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        owner -> owner.getValue().stream()
                                .flatMap(VisitCodec::encode)
                                .toList()));
        change(changes, storing);
    }

    @Override
    public void markRead(UserId user, Instant readTime, Runnable storing) {
        change(Map.of(user, VisitCodec.decode(readTime).toList()), storing);
    }

    private void change(Map<UserId, List<String>> changes, Runnable storing) {
        if (changes.isEmpty()) {
            storing.run();
            return;
        }
        var mark = "!" + token();
        link.execute(
                "visitors.changing",
                redisPipeline -> changes.keySet().stream()
                        .map(user -> redisPipeline.runScript(CHANGING, VisitorKeys.list(user), mark, MARKED, DOUBTFUL))
                        .toList());
        storing.run();
        try {
            link.execute(
                    "visitors.changed",
                    redisPipeline -> changes.entrySet().stream()
                            .map(change -> redisPipeline.runScript(
                                    CHANGED, VisitorKeys.list(change.getKey()), changed(mark, change.getValue())))
                            .toList());
        } catch (DependencyUnavailableException away) {
            LOG.warn("visits are shown a minute late, since Redis is away");
        }
    }

    private static String[] changed(String mark, List<String> words) {
        return Stream.concat(Stream.of(mark, Integer.toString(MOST)), words.stream())
                .toArray(String[]::new);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}

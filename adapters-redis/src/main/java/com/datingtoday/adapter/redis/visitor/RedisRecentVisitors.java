package com.datingtoday.adapter.redis.visitor;

import static java.util.stream.Collectors.groupingBy;

import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.visitor.port.RecentVisitors;
import com.datingtoday.application.visitor.port.Visitors.Place;
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
 * A sorted set of visits for each owner who has asked, as {@link VisitText} writes it.
 *
 * <p>Who finds none leaves a token beside it, reads the source, and fills it only if his token still stands. Who stores
 * something puts a mark in that place before, and takes it away after it: in between nobody fills, and whoever read before
 * it fills no more. The mark also shortens the life of what is remembered, until the change has arrived there.
 */
@Component
record RedisRecentVisitors(RedisExecutor link) implements RecentVisitors {

    private static final Logger LOG = LoggerFactory.getLogger(RedisRecentVisitors.class);

    private static final LuaScript PAGE = LuaScript.read(RedisRecentVisitors.class, "page.lua");
    private static final LuaScript FILL = LuaScript.read(RedisRecentVisitors.class, "fill.lua");
    private static final LuaScript CHANGING = LuaScript.read(RedisRecentVisitors.class, "changing.lua");
    private static final LuaScript CHANGED = LuaScript.read(RedisRecentVisitors.class, "changed.lua");

    private static final String KEPT = Long.toString(Duration.ofDays(1).toMillis());
    private static final String DOUBTFUL = Long.toString(Duration.ofMinutes(1).toMillis());

    /** Longer than storing may take with all its tries, and than somebody may take to read the source. */
    private static final String MARKED = Long.toString(Duration.ofSeconds(20).toMillis());

    @Override
    public Part page(UserId user, @Nullable Place after, int limit, Supplier<Kept> source) {
        var keys = VisitorKeys.list(user);
        var answer = link.execute(
                        "visitors.page",
                        redisPipeline -> redisPipeline.runScript(
                                PAGE,
                                keys,
                                after == null ? VisitText.TOP : VisitText.score(after.visitTime()),
                                after == null ? "" : VisitText.member(after.visitor()),
                                Integer.toString(limit),
                                token(),
                                MARKED))
                .resultNow();
        if (VisitText.isPage(answer)) {
            return VisitText.page(user, answer);
        }
        var kept = source.get();
        if (!answer.isEmpty()) {
            fill(keys, answer.getFirst(), kept);
        }
        return kept.page(after, limit);
    }

    /** What could not be remembered is read again the next time. */
    private void fill(List<String> keys, String token, Kept kept) {
        var values =
                Stream.concat(Stream.of(token, KEPT), VisitText.words(kept)).toArray(String[]::new);
        try {
            link.execute("visitors.fill", redisPipeline -> redisPipeline.runScript(FILL, keys, values));
        } catch (DependencyUnavailableException away) {
            LOG.debug("visitors were not remembered", away);
        }
    }

    @Override
    public void note(Collection<Visitor> visits, Runnable storing) {
        var changes = visits.stream().collect(groupingBy(Visitor::user)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        owner -> owner.getValue().stream()
                                .flatMap(VisitText::words)
                                .toList()));
        change(changes, storing);
    }

    @Override
    public void markRead(UserId user, Instant readTime, Runnable storing) {
        change(Map.of(user, VisitText.readWords(readTime).toList()), storing);
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

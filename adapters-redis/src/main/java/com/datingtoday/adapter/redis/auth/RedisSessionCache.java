package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.auth.LocalSessionCache.LookupResult;
import com.datingtoday.adapter.redis.shared.LuaScript;
import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import io.lettuce.core.SetArgs;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** A session, or the mark that it is over, under its own id; and the id under each of its tokens. */
@Component
record RedisSessionCache(RedisExecutor link, LocalSessionCache memory, SessionCodec texts, Clock clock)
        implements SessionCache {

    private static final LuaScript REFRESH = LuaScript.read(RedisSessionCache.class, "refresh.lua");
    private static final String DONE = "DONE";
    private static final String OK = "OK";

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration ENDING = Duration.ofSeconds(10);

    /** Longer than anybody can hold on to what he read in the database before. */
    private static final Duration ENDED = Duration.ofSeconds(60);

    @Override
    public Optional<AuthSession.Live> get(SessionId id) {
        var seen = memory.recall(id);
        if (seen != null) {
            return Optional.of(seen);
        }
        var text = link.execute(
                "session.recall", redisPipeline -> redisPipeline.commands().get(SessionCacheKeys.session(id)));
        return memory.read(id, text.resultNow()) instanceof LookupResult.Live(var session)
                ? Optional.of(session)
                : Optional.empty();
    }

    @Override
    public void put(AuthSession.Live session) {
        store("session.remember", session, List.of());
    }

    @Override
    public void putNew(AuthSession.Live session, List<SessionId> gone) {
        gone.forEach(memory::forget);
        store("session.opened", session, gone);
    }

    private void store(String name, AuthSession.Live session, List<SessionId> gone) {
        var millis = keepFor(session);
        var text = texts.encode(session);
        var stored = link.execute(name, redisPipeline -> {
            var _ = mark(redisPipeline, gone, ENDED);
            var _ = point(redisPipeline, session, millis);
            return redisPipeline
                    .commands()
                    .set(
                            SessionCacheKeys.session(session.id()),
                            text,
                            SetArgs.Builder.nx().px(millis));
        });
        if (OK.equals(stored.resultNow())) {
            memory.keep(session, text);
        }
    }

    @Override
    public void replaceToken(AuthSession.Live session, TokenHash oldToken) {
        var millis = keepFor(session);
        var text = texts.encode(session);
        var replaced = link.execute("session.refreshed", redisPipeline -> {
            var _ = point(redisPipeline, session, millis);
            return redisPipeline.runScript(
                    REFRESH,
                    List.of(SessionCacheKeys.session(session.id())),
                    text,
                    Long.toString(millis),
                    LocalSessionCache.OVER);
        });
        if (DONE.equals(replaced.resultNow().getFirst())) {
            memory.keep(session, text);
        }
    }

    @Override
    public void markEnding(List<SessionId> sessions) {
        end("session.ending", sessions, ENDING);
    }

    @Override
    public void markEnded(List<SessionId> sessions) {
        end("session.ended", sessions, ENDED);
    }

    private void end(String name, List<SessionId> sessions, Duration time) {
        sessions.forEach(memory::forget);
        if (!sessions.isEmpty()) {
            var _ = link.execute(name, redisPipeline -> mark(redisPipeline, sessions, time));
        }
    }

    private static List<? extends Future<?>> mark(RedisPipeline redisPipeline, List<SessionId> over, Duration time) {
        return over.stream()
                .map(id -> redisPipeline
                        .commands()
                        .psetex(SessionCacheKeys.session(id), time.toMillis(), LocalSessionCache.OVER))
                .toList();
    }

    private static Future<?> point(RedisPipeline redisPipeline, AuthSession.Live session, long millis) {
        return redisPipeline
                .commands()
                .psetex(SessionCacheKeys.token(session.keys().token()), millis, SessionCodec.writeId(session.id()));
    }

    /** Milliseconds, at least one. */
    private long keepFor(AuthSession.Live session) {
        var left = Duration.between(clock.instant(), session.expiredTime()).toMillis();
        return Math.clamp(left, 1, LONGEST.toMillis());
    }
}

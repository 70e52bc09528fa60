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

/** Stores a session, or the mark that it has ended, under its id, and the id under each of its tokens. */
@Component
record RedisSessionCache(RedisExecutor executor, LocalSessionCache localCache, SessionCodec codec, Clock clock)
        implements SessionCache {

    private static final LuaScript REPLACE_TOKEN = LuaScript.load(RedisSessionCache.class, "replace-token.lua");
    private static final String DONE = "DONE";
    private static final String OK = "OK";

    private static final Duration MAX_TTL = Duration.ofMinutes(5);
    private static final Duration ENDING_MARK_TTL = Duration.ofSeconds(10);

    /**
     * Time to live of the mark of an ended session. It is longer than any reader can hold a value that it read before
     * the session ended.
     */
    private static final Duration ENDED_MARK_TTL = Duration.ofSeconds(60);

    @Override
    public Optional<AuthSession.Live> get(SessionId id) {
        var cached = localCache.get(id);
        if (cached != null) {
            return Optional.of(cached);
        }
        var text = executor.execute(
                "SessionCache.get", pipeline -> pipeline.commands().get(SessionCacheKeys.session(id)));
        return localCache.decode(id, text.resultNow()) instanceof LookupResult.Live(var session)
                ? Optional.of(session)
                : Optional.empty();
    }

    @Override
    public void put(AuthSession.Live session) {
        store("SessionCache.put", session, List.of());
    }

    @Override
    public void putNew(AuthSession.Live session, List<SessionId> endedSessions) {
        endedSessions.forEach(localCache::invalidate);
        store("SessionCache.putNew", session, endedSessions);
    }

    private void store(String name, AuthSession.Live session, List<SessionId> endedSessions) {
        var ttl = ttlMillis(session);
        var text = codec.encode(session);
        var stored = executor.execute(name, pipeline -> {
            var _ = putMarks(pipeline, endedSessions, ENDED_MARK_TTL);
            var _ = putToken(pipeline, session, ttl);
            return pipeline.commands()
                    .set(
                            SessionCacheKeys.session(session.id()),
                            text,
                            SetArgs.Builder.nx().px(ttl));
        });
        if (OK.equals(stored.resultNow())) {
            localCache.put(session, text);
        }
    }

    @Override
    public void replaceToken(AuthSession.Live session, TokenHash oldToken) {
        var ttl = ttlMillis(session);
        var text = codec.encode(session);
        var replaced = executor.execute("SessionCache.replaceToken", pipeline -> {
            var _ = putToken(pipeline, session, ttl);
            return pipeline.runScript(
                    REPLACE_TOKEN,
                    List.of(SessionCacheKeys.session(session.id())),
                    text,
                    Long.toString(ttl),
                    LocalSessionCache.ENDED_MARK,
                    Long.toString(SessionCodec.expiredMillis(session)));
        });
        if (DONE.equals(replaced.resultNow().getFirst())) {
            localCache.put(session, text);
        }
    }

    @Override
    public void markEnding(List<SessionId> sessions) {
        markAs("SessionCache.markEnding", sessions, ENDING_MARK_TTL);
    }

    @Override
    public void markEnded(List<SessionId> sessions) {
        markAs("SessionCache.markEnded", sessions, ENDED_MARK_TTL);
    }

    private void markAs(String name, List<SessionId> sessions, Duration ttl) {
        sessions.forEach(localCache::invalidate);
        if (!sessions.isEmpty()) {
            var _ = executor.execute(name, pipeline -> putMarks(pipeline, sessions, ttl));
        }
    }

    private static List<? extends Future<?>> putMarks(RedisPipeline pipeline, List<SessionId> sessions, Duration ttl) {
        return sessions.stream()
                .map(id -> pipeline.commands()
                        .psetex(SessionCacheKeys.session(id), ttl.toMillis(), LocalSessionCache.ENDED_MARK))
                .toList();
    }

    private static Future<?> putToken(RedisPipeline pipeline, AuthSession.Live session, long ttl) {
        return pipeline.commands()
                .psetex(SessionCacheKeys.token(session.keys().token()), ttl, SessionCodec.encodeId(session.id()));
    }

    /** Returns the time to live in milliseconds, at least 1. */
    private long ttlMillis(AuthSession.Live session) {
        var remaining = Duration.between(clock.instant(), session.expiredTime()).toMillis();
        return Math.clamp(remaining, 1, MAX_TTL.toMillis());
    }
}

package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * In-process cache of decoded sessions and of the session id of each token, for five minutes. It never decides whether
 * a session is live; only Redis or the database does.
 */
@Component
final class LocalSessionCache {

    /** Value in Redis of a session that has ended or is ending. */
    static final String ENDED_MARK = "E";

    private static final Duration MAX_AGE = Duration.ofMinutes(5);

    private final SessionCodec codec;
    private final Cache<SessionId, DecodedSession> sessions;
    private final Cache<TokenHash, SessionId> tokens;

    private record DecodedSession(String text, AuthSession.Live session) {}

    /** State of a session according to Redis. */
    sealed interface LookupResult {

        record Missing() implements LookupResult {}

        record Ended() implements LookupResult {}

        record Live(AuthSession.Live session) implements LookupResult {}
    }

    LocalSessionCache(RedisSettings settings, SessionCodec texts) {
        this.codec = texts;
        this.sessions = boundedCache(settings.maxCachedSessions());
        this.tokens = boundedCache(settings.maxCachedTokens());
    }

    private static <K, V> Cache<K, V> boundedCache(int size) {
        return Caffeine.newBuilder().maximumSize(size).expireAfterWrite(MAX_AGE).build();
    }

    /** Decodes the value of a session in Redis. A value equal to the cached text is not decoded again. */
    LookupResult decode(SessionId id, @Nullable String text) {
        if (text == null) {
            return new LookupResult.Missing();
        }
        if (text.equals(ENDED_MARK)) {
            sessions.invalidate(id);
            return new LookupResult.Ended();
        }
        var cached = sessions.getIfPresent(id);
        if (cached != null && cached.text().equals(text)) {
            return new LookupResult.Live(cached.session());
        }
        var session = codec.decode(id, text);
        if (session == null) {
            return new LookupResult.Missing();
        }
        sessions.put(id, new DecodedSession(text, session));
        return new LookupResult.Live(session);
    }

    AuthSession.@Nullable Live get(SessionId id) {
        var cached = sessions.getIfPresent(id);
        return cached == null ? null : cached.session();
    }

    void put(AuthSession.Live session, String text) {
        sessions.put(session.id(), new DecodedSession(text, session));
        putToken(session.keys().token(), session.id());
    }

    void invalidate(SessionId id) {
        sessions.invalidate(id);
    }

    @Nullable
    SessionId findSessionId(TokenHash token) {
        return tokens.getIfPresent(token);
    }

    void putToken(TokenHash token, SessionId id) {
        tokens.put(token, id);
    }
}

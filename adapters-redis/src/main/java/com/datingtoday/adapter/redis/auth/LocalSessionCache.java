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
 * What this process keeps of sessions, for some minutes: which session a token belongs to, and sessions as they were last
 * seen. Whether one is live is never decided by it, only by Redis or the database.
 */
@Component
final class LocalSessionCache {

    /** What stands in Redis for a session that is over or about to be. */
    static final String OVER = "E";

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final SessionCodec texts;
    private final Cache<SessionId, DecodedSession> sessions;
    private final Cache<TokenHash, SessionId> tokens;

    /** A session, and the text in Redis that it was read from. */
    private record DecodedSession(String text, AuthSession.Live session) {}

    /** What Redis said of a session. */
    sealed interface LookupResult {

        record Missing() implements LookupResult {}

        record Ended() implements LookupResult {}

        record Live(AuthSession.Live session) implements LookupResult {}
    }

    LocalSessionCache(RedisSettings settings, SessionCodec texts) {
        this.texts = texts;
        this.sessions = bounded(settings.sessionsInMemory());
        this.tokens = bounded(settings.tokensInMemory());
    }

    private static <K, V> Cache<K, V> bounded(int size) {
        return Caffeine.newBuilder().maximumSize(size).expireAfterWrite(LONGEST).build();
    }

    /** Reads what stands in Redis; the same text as last time is not decoded again. */
    LookupResult read(SessionId id, @Nullable String text) {
        if (text == null) {
            return new LookupResult.Missing();
        }
        if (text.equals(OVER)) {
            sessions.invalidate(id);
            return new LookupResult.Ended();
        }
        var decodedSession = sessions.getIfPresent(id);
        if (decodedSession != null && decodedSession.text().equals(text)) {
            return new LookupResult.Live(decodedSession.session());
        }
        var session = texts.decode(id, text);
        if (session == null) {
            return new LookupResult.Missing();
        }
        sessions.put(id, new DecodedSession(text, session));
        return new LookupResult.Live(session);
    }

    AuthSession.@Nullable Live recall(SessionId id) {
        var decodedSession = sessions.getIfPresent(id);
        return decodedSession == null ? null : decodedSession.session();
    }

    void keep(AuthSession.Live session, String text) {
        sessions.put(session.id(), new DecodedSession(text, session));
        point(session.keys().token(), session.id());
    }

    void forget(SessionId id) {
        sessions.invalidate(id);
    }

    @Nullable
    SessionId sessionOf(TokenHash token) {
        return tokens.getIfPresent(token);
    }

    void point(TokenHash token, SessionId id) {
        tokens.put(token, id);
    }
}

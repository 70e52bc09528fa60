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
final class SessionMemory {

    /** What stands in Redis for a session that is over or about to be. */
    static final String OVER = "E";

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final SessionText texts;
    private final Cache<SessionId, Seen> sessions;
    private final Cache<TokenHash, SessionId> tokens;

    /** A session, and the text in Redis that it was read from. */
    private record Seen(String text, AuthSession.Live session) {}

    /** What Redis said of a session. */
    sealed interface Found {

        record Nothing() implements Found {}

        record Over() implements Found {}

        record Alive(AuthSession.Live session) implements Found {}
    }

    SessionMemory(RedisSettings settings, SessionText texts) {
        this.texts = texts;
        this.sessions = bounded(settings.sessionsInMemory());
        this.tokens = bounded(settings.tokensInMemory());
    }

    private static <K, V> Cache<K, V> bounded(int size) {
        return Caffeine.newBuilder().maximumSize(size).expireAfterWrite(LONGEST).build();
    }

    /** Reads what stands in Redis; the same text as last time is not decoded again. */
    Found read(SessionId id, @Nullable String text) {
        if (text == null) {
            return new Found.Nothing();
        }
        if (text.equals(OVER)) {
            sessions.invalidate(id);
            return new Found.Over();
        }
        var seen = sessions.getIfPresent(id);
        if (seen != null && seen.text().equals(text)) {
            return new Found.Alive(seen.session());
        }
        var session = texts.read(id, text);
        if (session == null) {
            return new Found.Nothing();
        }
        sessions.put(id, new Seen(text, session));
        return new Found.Alive(session);
    }

    AuthSession.@Nullable Live recall(SessionId id) {
        var seen = sessions.getIfPresent(id);
        return seen == null ? null : seen.session();
    }

    void keep(AuthSession.Live session, String text) {
        sessions.put(session.id(), new Seen(text, session));
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

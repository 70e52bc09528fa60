package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.ReplayGuard.SessionState;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import java.time.Instant;
import java.util.Optional;

/**
 * Session lookup in the cache and the database. A live session may come from the cache; only the database proves that
 * none exists.
 */
@ApplicationService
public record SessionLookup(SessionIdCodec sessionIds, SessionCache cache, AuthSessions sessions) {

    /** Returns the session, live or ended, whose id is the key id of a signed request. */
    public Optional<? extends AuthSession> bySignedId(String signedId) {
        return sessionIds.decode(signedId).flatMap(id -> {
            Optional<? extends AuthSession> cached = cache.get(id);
            return cached.isPresent() ? cached : sessions.find(id);
        });
    }

    /** Returns the live session that accepts the token. */
    public Optional<AuthSession.Live> byToken(SessionState state, TokenHash token, Instant now) {
        return switch (state) {
            case SessionState.Ended() -> Optional.empty();
            case SessionState.Live(var session) when accepts(session, token, now) -> Optional.of(session);
            case SessionState.Live _, SessionState.Unknown _ ->
                live(sessions.findByToken(token), now).filter(session -> accepts(session, token, now));
        };
    }

    public Optional<AuthSession.Live> byId(SessionState state, SessionId id, Instant now) {
        return switch (state) {
            case SessionState.Ended() -> Optional.empty();
            case SessionState.Live(var session) when session.isLiveAt(now) -> Optional.of(session);
            case SessionState.Live _, SessionState.Unknown _ -> live(sessions.find(id), now);
        };
    }

    private Optional<AuthSession.Live> live(Optional<AuthSession> found, Instant now) {
        var live = found.filter(AuthSession.Live.class::isInstance)
                .map(AuthSession.Live.class::cast)
                .filter(session -> session.isLiveAt(now));
        live.ifPresent(cache::put);
        return live;
    }

    private static boolean accepts(AuthSession.Live session, TokenHash token, Instant now) {
        return session.isLiveAt(now) && session.keys().accepts(token, now);
    }
}

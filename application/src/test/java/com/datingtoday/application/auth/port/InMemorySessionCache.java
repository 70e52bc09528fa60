package com.datingtoday.application.auth.port;

import com.datingtoday.application.auth.port.ReplayGuard.SessionReference;
import com.datingtoday.application.auth.port.ReplayGuard.SessionState;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries and ending marks do not expire. */
public final class InMemorySessionCache implements SessionCache {

    private final Map<SessionId, AuthSession.Live> sessions = new HashMap<>();
    private final Map<TokenHash, SessionId> tokens = new HashMap<>();
    private final Set<SessionId> ended = new HashSet<>();

    @Override
    public synchronized Optional<AuthSession.Live> get(SessionId id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public synchronized void put(AuthSession.Live session) {
        var cached = sessions.get(session.id());
        if (cached == null || !cached.expiredTime().isAfter(session.expiredTime())) {
            store(session);
        }
    }

    @Override
    public synchronized void putNew(AuthSession.Live session, List<SessionId> endedSessions) {
        store(session);
        markEnding(endedSessions);
    }

    @Override
    public synchronized void replaceToken(AuthSession.Live session, TokenHash oldToken) {
        put(session);
        tokens.put(oldToken, session.id());
    }

    private void store(AuthSession.Live session) {
        if (!ended.contains(session.id())) {
            sessions.put(session.id(), session);
            tokens.put(session.keys().token(), session.id());
        }
    }

    @Override
    public synchronized void markEnding(List<SessionId> ids) {
        ended.addAll(ids);
    }

    @Override
    public synchronized void markEnded(List<SessionId> ids) {
        ended.addAll(ids);
        ids.forEach(sessions::remove);
    }

    /** Evicts everything, as after a restart. */
    public synchronized void clear() {
        sessions.clear();
        tokens.clear();
        ended.clear();
    }

    synchronized SessionState stateOf(SessionReference sessionReference) {
        return switch (sessionReference) {
            case SessionReference.None() -> new SessionState.Unknown();
            case SessionReference.ByToken(var token) -> {
                var id = tokens.get(token);
                yield id == null ? new SessionState.Unknown() : stateOf(id);
            }
            case SessionReference.ById(var id) -> stateOf(id);
        };
    }

    private SessionState stateOf(SessionId id) {
        if (ended.contains(id)) {
            return new SessionState.Ended();
        }
        var session = sessions.get(id);
        return session == null ? new SessionState.Unknown() : new SessionState.Live(session);
    }
}

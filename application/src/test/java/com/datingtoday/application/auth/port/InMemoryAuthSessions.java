package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryAuthSessions implements AuthSessions {

    private final Map<SessionId, AuthSession> sessions = new LinkedHashMap<>();

    @Override
    public synchronized void create(AuthSession.Live session) {
        if (sessions.putIfAbsent(session.id(), session) != null) {
            throw new IllegalStateException("session id is taken");
        }
    }

    @Override
    public synchronized Optional<AuthSession> find(SessionId id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public synchronized Optional<AuthSession> findByToken(TokenHash token) {
        return sessions.values().stream()
                .filter(session -> accepts(session.keys(), token))
                .findFirst();
    }

    private static boolean accepts(SessionKeys keys, TokenHash token) {
        return keys.token().equals(token)
                || keys.retired().stream().anyMatch(former -> former.token().equals(token));
    }

    @Override
    public synchronized List<AuthSession.Live> findLive(UserId user, Instant now) {
        return sessions.values().stream()
                .filter(session -> session.user().equals(user))
                .filter(AuthSession.Live.class::isInstance)
                .map(AuthSession.Live.class::cast)
                .filter(session -> session.isLiveAt(now))
                .sorted(Comparator.comparing(AuthSession::createTime))
                .toList();
    }

    @Override
    public synchronized int end(UserId user, List<SessionId> ids, Instant now) {
        var ending = findLive(user, now).stream()
                .filter(session -> ids.contains(session.id()))
                .toList();
        ending.forEach(session -> sessions.put(session.id(), session.end(now)));
        return ending.size();
    }

    @Override
    public synchronized boolean refresh(AuthSession.Live before, AuthSession.Live after) {
        if (sessions.get(before.id()) instanceof AuthSession.Live current
                && current.keys().token().equals(before.keys().token())) {
            sessions.put(after.id(), after);
            return true;
        }
        return false;
    }

    @Override
    public synchronized boolean extend(AuthSession.Live after, Instant expiringBy, Instant now) {
        if (sessions.get(after.id()) instanceof AuthSession.Live current
                && current.isLiveAt(now)
                && !current.expiredTime().isAfter(expiringBy)) {
            sessions.put(
                    after.id(),
                    new AuthSession.Live(
                            current.id(),
                            current.app(),
                            current.scheme(),
                            current.keys(),
                            current.device(),
                            current.createTime(),
                            after.expiredTime()));
            return true;
        }
        return false;
    }

    @Override
    public synchronized int deleteExpired(Instant expiredBefore, int limit) {
        var expired = sessions.values().stream()
                .filter(session -> session.expiredTime().isBefore(expiredBefore))
                .map(AuthSession::id)
                .limit(limit)
                .toList();
        expired.forEach(sessions::remove);
        return expired.size();
    }
}

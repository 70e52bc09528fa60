package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys.RetiredToken;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
record MyBatisAuthSessions(AuthSessionMapper mapper, AuthSessionRowConverter rows) implements AuthSessions {

    @Override
    public void create(AuthSession.Live session) {
        mapper.insert(rows.row(session));
    }

    @Override
    public Optional<AuthSession> find(SessionId id) {
        return Optional.ofNullable(mapper.select(id.user().value(), id.random()))
                .map(rows::session);
    }

    @Override
    public Optional<AuthSession> findByToken(TokenHash token) {
        return mapper.selectByToken(token.hex()).stream().findFirst().map(rows::session);
    }

    @Override
    public List<AuthSession.Live> findLive(UserId user, Instant now) {
        return mapper.selectLive(user.value(), now).stream().map(rows::live).toList();
    }

    @Override
    public int end(UserId user, List<SessionId> sessions, Instant now) {
        var ids = sessions.stream()
                .filter(id -> id.user().equals(user))
                .map(SessionId::random)
                .toList();
        return ids.isEmpty() ? 0 : mapper.updateEnded(user.value(), ids, now);
    }

    @Override
    public boolean refresh(AuthSession.Live before, AuthSession.Live after) {
        before.keys().retired().stream()
                .limit(1)
                .filter(after.keys().retired()::contains)
                .forEach(displaced -> insertRetiredToken(before.id(), displaced));
        return mapper.updateToken(rows.row(after), before.keys().token().hex()) == 1;
    }

    /** Makes a retired token findable before a newer one takes its column. It is true whether or not that happens. */
    private void insertRetiredToken(SessionId id, RetiredToken displaced) {
        try {
            mapper.insertRetiredToken(displaced.token().hex(), id.user().value(), id.random(), displaced.until());
        } catch (DuplicateKeyException ignored) {
            // A concurrent refresh inserted the same row.
        }
    }

    @Override
    public boolean extend(AuthSession.Live after, Instant expiringBy, Instant now) {
        var id = after.id();
        return mapper.updateExpiry(id.user().value(), id.random(), after.expiredTime(), expiringBy, now) == 1;
    }

    @Override
    public int deleteExpired(Instant expiredBefore, int limit) {
        mapper.deleteRetiredTokens(expiredBefore, limit);
        return mapper.deleteExpired(expiredBefore, limit);
    }
}

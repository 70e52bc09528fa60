package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
record MyBatisUserAuths(UserAuthMapper mapper) implements UserAuths {

    @Override
    public Optional<UserAuthWithSessions> find(LoginType type, List<String> openIds, Instant now) {
        var rows = mapper.selectWithSessions(UserAuthRow.text(type), openIds, now);
        return rows.stream()
                .map(UserAuthWithSessionRow::auth)
                .min(Comparator.comparingInt(auth -> openIds.indexOf(auth.openId())))
                .map(auth -> new UserAuthWithSessions(auth.toUserAuth(), liveSessions(auth.userId(), rows)));
    }

    private static List<SessionId> liveSessions(long user, List<UserAuthWithSessionRow> rows) {
        return rows.stream()
                .filter(row -> row.userId() == user)
                .flatMap(row -> Optional.ofNullable(row.sessionId()).stream())
                .map(random -> new SessionId(new UserId(user), random))
                .toList();
    }

    @Override
    public boolean create(UserAuth.Active auth) {
        try {
            mapper.insert(UserAuthRow.of(auth));
            return true;
        } catch (DuplicateKeyException duplicateKey) {
            return false;
        }
    }

    @Override
    public boolean recordLogin(UserAuth.Active after) {
        return mapper.updateLogin(UserAuthRow.of(after)) == 1;
    }

    @Override
    public boolean suspend(UserId user) {
        return mapper.updateSuspended(user.value(), true) > 0;
    }

    @Override
    public boolean resume(UserId user) {
        return mapper.updateSuspended(user.value(), false) > 0;
    }
}

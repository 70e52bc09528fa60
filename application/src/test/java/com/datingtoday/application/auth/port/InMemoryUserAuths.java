package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the sessions of another store, as in one database. */
public final class InMemoryUserAuths implements UserAuths {

    private final List<UserAuth> auths = new ArrayList<>();
    private final AuthSessions sessions;

    public InMemoryUserAuths(AuthSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public synchronized Optional<UserAuthWithSessions> find(LoginType type, List<String> openIds, Instant now) {
        return auths.stream()
                .filter(auth -> auth.type() == type && openIds.contains(auth.openId()))
                .findFirst()
                .map(auth -> new UserAuthWithSessions(
                        auth,
                        sessions.findLive(auth.user(), now).stream()
                                .map(AuthSession::id)
                                .toList()));
    }

    @Override
    public synchronized boolean create(UserAuth.Active auth) {
        var found = auths.stream()
                .anyMatch(other -> other.type() == auth.type() && other.openId().equals(auth.openId()));
        return !found && auths.add(auth);
    }

    @Override
    public synchronized boolean recordLogin(UserAuth.Active after) {
        return replace(auth -> isBefore(auth, after) ? after : auth);
    }

    private static boolean isBefore(UserAuth auth, UserAuth.Active after) {
        return auth instanceof UserAuth.Active
                && auth.user().equals(after.user())
                && auth.type() == after.type()
                && auth.logins() == after.logins() - 1;
    }

    @Override
    public synchronized boolean suspend(UserId user) {
        return replace(auth -> auth instanceof UserAuth.Active(var id, var type, var open, var in, var made, var logins)
                        && id.equals(user)
                ? new UserAuth.Suspended(id, type, open, in, made, logins)
                : auth);
    }

    @Override
    public synchronized boolean resume(UserId user) {
        return replace(
                auth -> auth instanceof UserAuth.Suspended(var id, var type, var open, var in, var made, var logins)
                                && id.equals(user)
                        ? new UserAuth.Active(id, type, open, in, made, logins)
                        : auth);
    }

    /** Returns whether a row changed. */
    private boolean replace(UnaryOperator<UserAuth> change) {
        var before = List.copyOf(auths);
        auths.replaceAll(change);
        return !auths.equals(before);
    }
}

package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.login.SessionFactory.IssuedSession;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.auth.UserAuth;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Issues a session for a verified phone number and registers the user on the first login. A login that loses the race
 * against a concurrent login of the same phone number reads the stored state again.
 */
@ApplicationService
public record SessionIssuer(
        UserAuths auths,
        AuthSessions sessions,
        AccountRegistration accountRegistration,
        SessionFactory sessionFactory,
        Transactions transactions,
        SessionCache cache,
        LocalEventPublisher localEventPublisher,
        KeyedHasher hashes,
        Clock clock) {

    private static final int MAX_ROUNDS = 5;

    /**
     * Login that is not stored yet.
     *
     * @param replaced sessions that the new one replaces
     */
    private record PendingLogin(UserAuth.Active auth, IssuedSession issuedSession, List<SessionId> replaced) {}

    /**
     * Stores a session and ends the oldest ones beyond the limit of the user.
     *
     * @return empty if the account is suspended
     * @throws DependencyUnavailableException of the database if five rounds lose against concurrent logins
     */
    Optional<IssuedSession> issue(PhoneNumber phone, Caller caller, String device) {
        var openIds = hashes.hashesUnderAllKeys(Purpose.PHONE_LOOKUP, phone.e164());
        for (int round = 0; round < MAX_ROUNDS; round++) {
            var now = clock.instant();
            var pendingLogin = prepare(openIds, caller, device, now);
            if (pendingLogin.isEmpty()) {
                return Optional.empty();
            }
            if (store(pendingLogin.get(), phone, now)) {
                var login = pendingLogin.get();
                warmCache(login.issuedSession().session(), login.replaced());
                publishEnded(login);
                return Optional.of(login.issuedSession());
            }
        }
        throw new DependencyUnavailableException(Dependency.DATABASE, null);
    }

    /** Returns the login of the stored or a new user; empty if the account is suspended. */
    private Optional<PendingLogin> prepare(List<String> openIds, Caller caller, String device, Instant now) {
        var openId = openIds.getFirst();
        var stored = auths.find(LoginType.PHONE, openIds, now);
        if (stored.isEmpty()) {
            var auth = accountRegistration.prepare(openId, now);
            var issuedSession = sessionFactory.create(auth.user(), caller, device, now);
            return Optional.of(new PendingLogin(auth, issuedSession, List.of()));
        }
        return switch (stored.get().auth()) {
            case UserAuth.Suspended _ -> Optional.empty();
            case UserAuth.Active active -> {
                var issuedSession = sessionFactory.create(active.user(), caller, device, now);
                var replaced = AuthSession.oldestBeyondLimit(
                        stored.get().liveSessions(), sessionFactory.policy().maxSessionsPerUser());
                yield Optional.of(new PendingLogin(active.logIn(openId, now), issuedSession, replaced));
            }
        };
    }

    /** Stores the login with its session; false if the user was registered, logged in or was suspended meanwhile. */
    private boolean store(PendingLogin login, PhoneNumber phone, Instant now) {
        return transactions.inTransaction(() -> {
            var auth = login.auth();
            var stored = auth.isFirstLogin() ? accountRegistration.create(auth, phone) : auths.recordLogin(auth);
            if (!stored) {
                return false;
            }
            sessions.create(login.issuedSession().session());
            if (!login.replaced().isEmpty()) {
                sessions.end(auth.user(), login.replaced(), now);
            }
            return true;
        });
    }

    private void publishEnded(PendingLogin login) {
        if (!login.replaced().isEmpty()) {
            localEventPublisher.publish(new SessionsEnded(login.auth().user(), login.replaced()));
        }
    }

    /**
     * Stores the new session in the cache. The login is already in the database, so a Redis failure is ignored; the
     * first request then fills the cache.
     */
    private void warmCache(AuthSession.Live session, List<SessionId> replaced) {
        try {
            cache.putNew(session, replaced);
        } catch (DependencyUnavailableException ignored) {
            // The ended sessions stay usable until their cache entries expire; see SessionCache.
        }
    }
}

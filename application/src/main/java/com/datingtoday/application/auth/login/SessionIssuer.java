package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionKeys;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.UserAuth;
import com.datingtoday.domain.shared.UserId;
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
        Transactions transactions,
        SessionCache cache,
        LocalEventPublisher localEventPublisher,
        KeyedHasher hashes,
        RandomSource randomSource,
        LoginPolicy policy,
        Clock clock) {

    private static final int MAX_ATTEMPTS = 5;
    private static final int TOKEN_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    /** Stored session with the token that only its client receives. */
    record IssuedSession(AuthSession.Live session, String token) {

        /** Omits the token. */
        @Override
        public String toString() {
            return "IssuedSession[" + session.user() + "]";
        }
    }

    /**
     * Stores a session and ends the oldest ones beyond the limit of the user.
     *
     * @return empty if the account is suspended
     * @throws DependencyUnavailableException of the database if five attempts lose against concurrent logins
     */
    Optional<IssuedSession> issue(PhoneNumber phone, Caller caller, String device) {
        var openIds = hashes.hashesUnderAllKeys(Purpose.PHONE_LOOKUP, phone.e164());
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            var now = clock.instant();
            var found = auths.find(LoginType.PHONE, openIds, now).orElse(null);
            if (found != null && found.auth() instanceof UserAuth.Suspended) {
                return Optional.empty();
            }
            var issued = found != null && found.auth() instanceof UserAuth.Active active
                    ? logIn(active, found.liveSessions(), openIds.getFirst(), caller, device, now)
                    : register(phone, openIds.getFirst(), caller, device, now);
            if (issued.isPresent()) {
                return issued;
            }
        }
        throw new DependencyUnavailableException(Dependency.DATABASE, null);
    }

    /** Registers a new user with a first session; empty if the phone number was registered meanwhile. */
    private Optional<IssuedSession> register(
            PhoneNumber phone, String openId, Caller caller, String device, Instant now) {
        var auth = accountRegistration.prepare(openId, now);
        var issuedSession = createSession(auth.user(), caller, device, now);
        var stored = accountRegistration.register(auth, phone, () -> sessions.create(issuedSession.session()));
        if (!stored) {
            return Optional.empty();
        }
        warmCache(issuedSession.session(), List.of());
        return Optional.of(issuedSession);
    }

    /** Issues a session for a stored user; empty if the user logged in or was suspended meanwhile. */
    private Optional<IssuedSession> logIn(
            UserAuth.Active active,
            List<SessionId> liveSessions,
            String openId,
            Caller caller,
            String device,
            Instant now) {
        var issuedSession = createSession(active.user(), caller, device, now);
        var ended = AuthSession.oldestBeyondLimit(liveSessions, policy.maxSessionsPerUser());
        var stored = transactions.inTransaction(() -> {
            if (!auths.recordLogin(active.logIn(openId, now))) {
                return false;
            }
            sessions.create(issuedSession.session());
            if (!ended.isEmpty()) {
                sessions.end(active.user(), ended, now);
            }
            return true;
        });
        if (!stored) {
            return Optional.empty();
        }
        warmCache(issuedSession.session(), ended);
        if (!ended.isEmpty()) {
            localEventPublisher.publish(new SessionsEnded(active.user(), ended));
        }
        return Optional.of(issuedSession);
    }

    private IssuedSession createSession(UserId user, Caller caller, String device, Instant now) {
        var token = randomSource.hex(TOKEN_BYTES);
        var secret = caller.scheme() == SigningScheme.MESSAGE_SIGNATURE
                ? new Secret(randomSource.base64Url(SECRET_BYTES))
                : null;
        var session = new AuthSession.Live(
                new SessionId(user, randomSource.hex(TOKEN_BYTES)),
                caller.app().id(),
                caller.scheme(),
                new SessionKeys(ProtocolDigests.tokenHash(token), null, secret),
                device,
                now,
                now.plus(policy.sessionLifetime()));
        return new IssuedSession(session, token);
    }

    /**
     * Stores the new session in the cache. The login is already in the database, so a Redis failure is ignored; the
     * first request then fills the cache.
     */
    private void warmCache(AuthSession.Live session, List<SessionId> ended) {
        try {
            cache.putNew(session, ended);
        } catch (DependencyUnavailableException ignored) {
            // The ended sessions stay usable until their cache entries expire; see SessionCache.
        }
    }
}

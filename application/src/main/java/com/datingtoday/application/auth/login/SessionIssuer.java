package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.login.LogIn.Result;
import com.datingtoday.application.auth.port.AccountInitializer;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.auth.session.SessionIdCodec;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.RandomSource;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.auth.AuthError;
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
import org.jspecify.annotations.Nullable;

/**
 * From a phone that has proved itself to a session: finds or registers the user and stores the login. Two logins at the
 * same time are told apart by the guards of the stores, and the later one looks again.
 */
@ApplicationService
public record SessionIssuer(
        Stores stores,
        SessionCache cache,
        LocalEventPublisher localEventPublisher,
        KeyedHasher hashes,
        RandomSource randomSource,
        LoginPolicy policy,
        Clock clock) {

    /** Where users and their logins are, and the boundary of a change to them. */
    @ApplicationService
    public record Stores(
            UserAuths auths,
            AuthSessions sessions,
            AccountInitializer accountInitializer,
            IdGenerator idGenerator,
            Transactions transactions) {}

    private static final int LOOKS = 5;
    private static final int TOKEN_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int NICKNAME_BYTES = 4;

    Result issue(PhoneNumber phone, Caller caller, String device) {
        var openIds = hashes.hashesUnderAllKeys(Purpose.PHONE_LOOKUP, phone.e164());
        for (int look = 0; look < LOOKS; look++) {
            var now = clock.instant();
            var userAuthWithSessions =
                    stores.auths().find(LoginType.PHONE, openIds, now).orElse(null);
            var result = userAuthWithSessions == null
                    ? register(phone, openIds.getFirst(), caller, device, now)
                    : logIn(userAuthWithSessions, openIds.getFirst(), caller, device, now);
            if (result != null) {
                return result;
            }
        }
        throw new DependencyUnavailableException(Dependency.DATABASE, null);
    }

    private @Nullable Result register(PhoneNumber phone, String openId, Caller caller, String device, Instant now) {
        var auth = UserAuth.register(stores.idGenerator().nextUserId(), LoginType.PHONE, openId, now);
        var issuedSession = session(auth.user(), caller, device, now);
        var stored = stores.transactions().inTransaction(() -> {
            if (!stores.auths().add(auth)) {
                return false;
            }
            var nickname = "u-" + randomSource.hex(NICKNAME_BYTES);
            stores.accountInitializer().create(auth.user(), phone, nickname, now);
            stores.sessions().add(issuedSession.session());
            return true;
        });
        return stored ? granted(issuedSession, List.of()) : null;
    }

    private @Nullable Result logIn(
            UserAuths.UserAuthWithSessions userAuthWithSessions,
            String openId,
            Caller caller,
            String device,
            Instant now) {
        return switch (userAuthWithSessions.auth()) {
            case UserAuth.Suspended _ -> new Result.Denied(new AuthError.AccountSuspended());
            case UserAuth.Active active -> {
                var issuedSession = session(active.user(), caller, device, now);
                var gone =
                        AuthSession.oldestBeyondLimit(userAuthWithSessions.liveSessions(), policy.maxSessionsPerUser());
                var stored = stores.transactions().inTransaction(() -> {
                    if (!stores.auths().recordLogin(active.logIn(openId, now))) {
                        return false;
                    }
                    stores.sessions().add(issuedSession.session());
                    if (!gone.isEmpty()) {
                        stores.sessions().end(active.user(), gone, now);
                    }
                    return true;
                });
                yield stored ? granted(issuedSession, gone) : null;
            }
        };
    }

    /** A session and what its client is told once. */
    private record IssuedSession(AuthSession.Live session, String token) {}

    private IssuedSession session(UserId user, Caller caller, String device, Instant now) {
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

    private Result granted(IssuedSession issuedSession, List<SessionId> gone) {
        rememberIfPossible(issuedSession.session(), gone);
        var session = issuedSession.session();
        var secret = session.keys().secret();
        var signing = secret == null
                ? null
                : new LogIn.SessionCredentials(new SessionIdCodec(hashes).encode(session.id()), secret);
        return new Result.Granted(session.user(), issuedSession.token(), session.expiredTime(), signing);
    }

    /** The login is stored: that Redis does not hear of it now is made up for at the first request. */
    private void rememberIfPossible(AuthSession.Live session, List<SessionId> gone) {
        try {
            cache.putNew(session, gone);
        } catch (DependencyUnavailableException redisIsAway) {
            // What had to go stays usable until the cache forgets it by itself; see SessionCache.
        }
        if (!gone.isEmpty()) {
            localEventPublisher.publish(new SessionsEnded(session.user(), gone));
        }
    }
}

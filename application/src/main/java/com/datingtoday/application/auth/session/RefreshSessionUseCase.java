package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.ProtocolDigests;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import java.time.Clock;
import java.time.Instant;

/**
 * Derives the next token from the previous one by a keyed hash. A repeated refresh thus returns the same token, and no
 * client can predict it.
 */
@UseCase
record RefreshSessionUseCase(
        AuthSessions sessions, SessionCache cache, KeyedHasher hashes, LoginPolicy policy, Clock clock)
        implements RefreshSession {

    private static final int TOKEN_LENGTH = 32;

    @Override
    public Refreshed refresh(Command command) {
        var now = clock.instant();
        var presented = command.login().presentedToken();
        var session =
                presented == null ? findStored(command, now) : command.login().session();
        var old = presented == null ? session.keys().token() : presented;
        if (session.keys().token().equals(old)) {
            var token = tokenFrom(hashes.hash(Purpose.REFRESHED_TOKEN, hashInput(session, old)));
            var after = session.refresh(
                    ProtocolDigests.tokenHash(token), policy.sessionLifetime(), policy.tokenGracePeriod(), now);
            if (sessions.refresh(session, after)) {
                updateCache(after, old);
                return new Refreshed(after.user(), new Sensitive<>(token), after.expiredTime());
            }
        }
        return repeat(session, old);
    }

    /** Returns the session of the database, because a cache that missed a refresh holds an older token. */
    private AuthSession.Live findStored(Command command, Instant now) {
        if (sessions.find(command.login().session().id()).orElse(null) instanceof AuthSession.Live stored
                && stored.isLiveAt(now)) {
            return stored;
        }
        throw new DomainException(new AuthError.NotLoggedIn());
    }

    /** Returns the token of an earlier refresh with the same old token. */
    private Refreshed repeat(AuthSession.Live session, TokenHash old) {
        var now = clock.instant();
        if (sessions.find(session.id()).orElse(null) instanceof AuthSession.Live stored
                && stored.isLiveAt(now)
                && stored.keys().isRetired(old, now)) {
            for (var hash : hashes.hashesUnderAllKeys(Purpose.REFRESHED_TOKEN, hashInput(session, old))) {
                if (ProtocolDigests.tokenHash(tokenFrom(hash))
                        .equals(stored.keys().token())) {
                    return new Refreshed(stored.user(), new Sensitive<>(tokenFrom(hash)), stored.expiredTime());
                }
            }
        }
        throw new DomainException(new AuthError.NotLoggedIn());
    }

    private void updateCache(AuthSession.Live session, TokenHash old) {
        try {
            cache.replaceToken(session, old);
        } catch (DependencyUnavailableException ignored) {
            // The database decides about tokens that the cache does not contain.
        }
    }

    private static String hashInput(AuthSession session, TokenHash old) {
        return session.id().random() + "." + old.hex();
    }

    private static String tokenFrom(String hash) {
        return ProtocolDigests.tokenHash(hash).hex().substring(0, TOKEN_LENGTH);
    }
}

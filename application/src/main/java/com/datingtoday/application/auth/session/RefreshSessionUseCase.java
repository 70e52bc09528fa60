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
import com.datingtoday.domain.auth.SessionKeys.RetiredToken;
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
        var session = command.login().session();
        var presented = command.login().presentedToken();
        return presented == null ? extend(session, now) : replaceToken(session, presented, now);
    }

    /** Extends the session. Of concurrent calls one changes the expiry, and all return it. */
    private Refreshed extend(AuthSession.Live session, Instant now) {
        var token = tokenFrom(hashes.hash(Purpose.REFRESHED_TOKEN, session.id().random()));
        return toResult(extended(session, now), token);
    }

    private AuthSession.Live extended(AuthSession.Live session, Instant now) {
        var after = session.extend(policy.sessionLifetime(), now);
        var expiringBy = now.plus(policy.sessionLifetime()).minus(policy.tokenGracePeriod());
        if (sessions.extend(after, expiringBy, now)) {
            updateCache(after, after.keys().token());
            return after;
        }
        return findLive(session, now);
    }

    private Refreshed replaceToken(AuthSession.Live session, TokenHash presented, Instant now) {
        if (session.keys().token().equals(presented) && session.keys().canReplaceToken(now)) {
            var token = tokenFrom(hashes.hash(Purpose.REFRESHED_TOKEN, hashInput(session, presented)));
            var after = session.refresh(
                    ProtocolDigests.tokenHash(token), policy.sessionLifetime(), policy.tokenGracePeriod(), now);
            if (sessions.refresh(session, after)) {
                updateCache(after, presented);
                return toResult(after, token);
            }
        }
        return repeat(session, presented);
    }

    /** Returns the current token, to which an earlier or concurrent refresh led. */
    private Refreshed repeat(AuthSession.Live session, TokenHash presented) {
        var now = clock.instant();
        var stored = findLive(session, now);
        if (stored.keys().token().equals(presented)) {
            return toResult(extended(stored, now), currentToken(stored));
        }
        if (stored.keys().isRetired(presented, now)) {
            return toResult(stored, currentToken(stored));
        }
        throw new DomainException(new AuthError.NotLoggedIn());
    }

    /** Returns the session of the database, because a cache that missed a refresh holds an older token. */
    private AuthSession.Live findLive(AuthSession.Live session, Instant now) {
        if (sessions.find(session.id()).orElse(null) instanceof AuthSession.Live stored && stored.isLiveAt(now)) {
            return stored;
        }
        throw new DomainException(new AuthError.NotLoggedIn());
    }

    /** Derives the current token from the newest retired one. */
    private String currentToken(AuthSession.Live session) {
        return session.keys().retired().stream()
                .limit(1)
                .map(RetiredToken::token)
                .flatMap(former ->
                        hashes.hashesUnderAllKeys(Purpose.REFRESHED_TOKEN, hashInput(session, former)).stream())
                .map(RefreshSessionUseCase::tokenFrom)
                .filter(token ->
                        ProtocolDigests.tokenHash(token).equals(session.keys().token()))
                .findFirst()
                .orElseThrow(() -> new DomainException(new AuthError.NotLoggedIn()));
    }

    private void updateCache(AuthSession.Live session, TokenHash old) {
        try {
            cache.replaceToken(session, old);
        } catch (DependencyUnavailableException ignored) {
            // The database decides about tokens that the cache does not contain.
        }
    }

    private static Refreshed toResult(AuthSession.Live session, String token) {
        return new Refreshed(session.user(), new Sensitive<>(token), session.expiredTime());
    }

    private static String hashInput(AuthSession session, TokenHash old) {
        return session.id().random() + "." + old.hex();
    }

    private static String tokenFrom(String hash) {
        return ProtocolDigests.tokenHash(hash).hex().substring(0, TOKEN_LENGTH);
    }
}

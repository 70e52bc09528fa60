package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import java.util.List;
import java.util.Optional;

/**
 * Cache of sessions for at most five minutes. An entry that is not marked says that its session had not ended when it
 * was cached; token and expiry may be outdated by a refresh, the secret is not. If an entry is missing or marked,
 * {@link AuthSessions} decides. A session is not served after {@link #markEnding}.
 */
public interface SessionCache {

    /** Returns the cached session, which may be outdated; only its secret can be trusted. */
    Optional<AuthSession.Live> get(SessionId id);

    /** Caches a session from the database, unless it is marked as ending. */
    void put(AuthSession.Live session);

    /**
     * Caches a new session, unless it is marked as ending, and evicts the sessions that ended for it, in one round
     * trip.
     */
    void putNew(AuthSession.Live session, List<SessionId> ended);

    /** Replaces the entry of a refreshed session, unless it is marked as ending or the entry expires later. */
    void replaceToken(AuthSession.Live session, TokenHash oldToken);

    /**
     * Rejects the sessions for ten seconds, before the database ends them, so that a concurrent reader of the database
     * cannot cache them as live.
     */
    void markEnding(List<SessionId> sessions);

    /** Marks the sessions as ended in the database. */
    void markEnded(List<SessionId> sessions);
}

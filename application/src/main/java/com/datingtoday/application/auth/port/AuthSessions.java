package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Store of live sessions and, until their retention ends, ended ones. It is the source of truth. */
public interface AuthSessions {

    void create(AuthSession.Live session);

    Optional<AuthSession> find(SessionId id);

    /** Returns the session of which this is the current token or a stored retired one. */
    Optional<AuthSession> findByToken(TokenHash token);

    /** Returns the live sessions of a user, the oldest first. */
    List<AuthSession.Live> findLive(UserId user, Instant now);

    /**
     * Ends the live ones among the sessions; a later {@code expiredTime} is set to the given time.
     *
     * @return number of sessions that were live
     */
    int end(UserId user, List<SessionId> sessions, Instant now);

    /**
     * Replaces token and expiry if the session is live and its token is still that of {@code before}.
     *
     * @return false if the session was refreshed or ended since; nothing changes then
     */
    boolean refresh(AuthSession.Live before, AuthSession.Live after);

    /**
     * Sets the expiry of {@code after} if the session is live and would expire by the given time.
     *
     * @return false if the session expires later, expired or ended; nothing changes then
     */
    boolean extend(AuthSession.Live after, Instant expiringBy, Instant now);

    /**
     * Deletes up to {@code limit} sessions that expired or ended before the given time.
     *
     * @return number of deleted sessions; less than {@code limit} if none is left
     */
    int deleteExpired(Instant expiredBefore, int limit);
}

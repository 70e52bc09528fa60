package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All logins, the live ones and, for some days, the ended ones. This is the truth about them. */
public interface AuthSessions {

    void add(AuthSession.Live session);

    Optional<AuthSession> find(SessionId id);

    /** The session that was given this token last, or before its last refresh. */
    Optional<AuthSession> findByToken(TokenHash token);

    /** The live sessions of a user, the oldest first. */
    List<AuthSession.Live> findLive(UserId user, Instant now);

    /**
     * Ends the ones that are live, each at the given moment, which also becomes its {@code expiredTime} if that is later.
     *
     * @return how many were live
     */
    int end(UserId user, List<SessionId> sessions, Instant now);

    /**
     * Gives a session its new token and time, if it is live and its token is still the one that was read.
     *
     * @return false if it was refreshed or ended meanwhile; nothing is changed then
     */
    boolean refresh(AuthSession.Live before, AuthSession.Live after);

    /**
     * Forgets sessions that were over before the given moment, in batches.
     *
     * @return how many were forgotten; fewer than {@code limit} means that none is left
     */
    int deleteExpired(Instant overBefore, int limit);
}

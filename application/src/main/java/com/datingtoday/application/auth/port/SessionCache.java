package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.TokenHash;
import java.util.List;
import java.util.Optional;

/**
 * Live sessions near at hand, for some minutes. What it holds may be believed when it says yes; when it knows nothing or
 * says no, {@link AuthSessions} decides. Never holds a session longer than {@link #markEnding} allows.
 */
public interface SessionCache {

    /** The session as this process or Redis remembers it, perhaps out of date: good for its secret only. */
    Optional<AuthSession.Live> get(SessionId id);

    /** Remembers a session read from the database, unless it is known to be ending. */
    void put(AuthSession.Live session);

    /**
     * Remembers a session just opened, unless it is known to be ending already, and forgets for good those that had to go
     * for it, in one round trip.
     */
    void putNew(AuthSession.Live session, List<SessionId> gone);

    /** Replaces what is remembered of a session that was refreshed, unless it is known to be ending. */
    void replaceToken(AuthSession.Live session, TokenHash oldToken);

    /**
     * Says, before the database is asked to end them, that these sessions are over: nobody passes for the next ten
     * seconds, and a reader that is late cannot remember them as live.
     */
    void markEnding(List<SessionId> sessions);

    /** Says that these sessions have ended in the database. */
    void markEnded(List<SessionId> sessions);
}

package com.datingtoday.application.auth.session;

import com.datingtoday.domain.auth.SessionId;

/** Check of a session for connections that stay open. */
public interface CheckSession {

    /** Returns whether the session is live in the database, without the cache. */
    boolean isLive(Query query);

    record Query(SessionId session) {}
}

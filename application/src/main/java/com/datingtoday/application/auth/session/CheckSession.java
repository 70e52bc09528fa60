package com.datingtoday.application.auth.session;

import com.datingtoday.domain.auth.SessionId;

/** Check whether the session of an open connection is still live. */
public interface CheckSession {

    /** Returns whether the session is live in the database, without the cache. */
    boolean isLive(Query query);

    record Query(SessionId session) {}
}

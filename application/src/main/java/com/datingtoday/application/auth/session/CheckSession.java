package com.datingtoday.application.auth.session;

import com.datingtoday.domain.auth.SessionId;

/** Whether a login still lasts, asked by whoever keeps something open for it. */
public interface CheckSession {

    /** Says what the database says now. */
    boolean isLive(Query query);

    /** A login. */
    record Query(SessionId session) {}
}

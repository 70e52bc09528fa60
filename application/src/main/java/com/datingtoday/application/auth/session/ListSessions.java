package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.auth.AuthSession;
import java.util.List;

/** List of the user's live sessions. */
public interface ListSessions {

    /** Returns the live sessions, the oldest first. */
    List<AuthSession.Live> list(Query query);

    record Query(Caller.Login.Active login) {}
}

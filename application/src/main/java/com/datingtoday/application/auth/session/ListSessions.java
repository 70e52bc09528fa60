package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.auth.AuthSession;
import java.util.List;

/** Somebody looks at where he is logged in. */
public interface ListSessions {

    /** The user's live sessions, the oldest first. */
    List<AuthSession.Live> list(Query query);

    /** In which session it is asked. */
    record Query(Caller.Login.Active login) {}
}

package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Clock;
import java.util.List;

@UseCase
record ListSessionsUseCase(AuthSessions sessions, Clock clock) implements ListSessions {

    @Override
    public List<AuthSession.Live> list(Query query) {
        return sessions.findLive(query.login().session().user(), clock.instant());
    }
}

package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Clock;

@UseCase
record CheckSessionUseCase(AuthSessions sessions, Clock clock) implements CheckSession {

    @Override
    public boolean isLive(Query query) {
        return sessions.find(query.session()).orElse(null) instanceof AuthSession.Live session
                && session.isLiveAt(clock.instant());
    }
}

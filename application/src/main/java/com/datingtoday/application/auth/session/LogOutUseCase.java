package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionsEnded;
import java.time.Clock;
import java.util.List;

@UseCase
record LogOutUseCase(AuthSessions sessions, SessionCache cache, LocalEventPublisher localEventPublisher, Clock clock)
        implements LogOut {

    @Override
    public void logOut(Command command) {
        var user = command.login().session().user();
        var now = clock.instant();
        var ending = command.all()
                ? sessions.findLive(user, now).stream().map(AuthSession::id).toList()
                : List.of(command.login().session().id());
        cache.markEnding(ending);
        sessions.end(user, ending, now);
        cache.markEnded(ending);
        localEventPublisher.publish(new SessionsEnded(user, ending));
    }
}

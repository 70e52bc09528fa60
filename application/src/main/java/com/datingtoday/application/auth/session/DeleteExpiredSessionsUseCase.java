package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record DeleteExpiredSessionsUseCase(AuthSessions sessions, LoginPolicy policy, Clock clock)
        implements DeleteExpiredSessions {

    private static final int BATCH = 500;

    @Override
    public int delete() {
        var overBefore = clock.instant().minus(policy.endedSessionRetention());
        var all = 0;
        int forgotten;
        do {
            forgotten = sessions.deleteExpired(overBefore, BATCH);
            all += forgotten;
        } while (forgotten == BATCH);
        return all;
    }
}

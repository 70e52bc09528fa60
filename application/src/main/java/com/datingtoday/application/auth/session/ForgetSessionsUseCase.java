package com.datingtoday.application.auth.session;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record ForgetSessionsUseCase(AuthSessions sessions, LoginPolicy policy, Clock clock) implements ForgetSessions {

    private static final int BATCH = 500;

    @Override
    public int forget() {
        var overBefore = clock.instant().minus(policy.rememberEnded());
        var all = 0;
        int forgotten;
        do {
            forgotten = sessions.forget(overBefore, BATCH);
            all += forgotten;
        } while (forgotten == BATCH);
        return all;
    }
}

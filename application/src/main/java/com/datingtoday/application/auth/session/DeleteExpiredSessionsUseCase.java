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
        var expiredBefore = clock.instant().minus(policy.endedSessionRetention());
        var total = 0;
        int deleted;
        do {
            deleted = sessions.deleteExpired(expiredBefore, BATCH);
            total += deleted;
        } while (deleted == BATCH);
        return total;
    }
}

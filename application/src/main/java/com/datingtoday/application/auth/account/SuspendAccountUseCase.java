package com.datingtoday.application.auth.account;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AccountSuspensionChanged;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.auth.SessionsEnded;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.List;

@UseCase
record SuspendAccountUseCase(
        UserAuths auths,
        AuthSessions sessions,
        SessionCache cache,
        Transactions transactions,
        OutboxEventPublisher outboxEventPublisher,
        LocalEventPublisher localEventPublisher,
        Clock clock)
        implements SuspendAccount {

    @Override
    public boolean suspend(Command command) {
        var user = command.user();
        cache.markEnding(live(user));
        var suspensionResult = transactions.inTransaction(() -> {
            if (!auths.suspend(user)) {
                return new SuspensionResult(false, List.of());
            }
            var ending = live(user);
            sessions.end(user, ending, clock.instant());
            outboxEventPublisher.publish(new AccountSuspensionChanged(user));
            return new SuspensionResult(true, ending);
        });
        cache.markEnded(suspensionResult.sessions());
        localEventPublisher.publish(new SessionsEnded(user, suspensionResult.sessions()));
        return suspensionResult.suspended();
    }

    private record SuspensionResult(boolean suspended, List<SessionId> sessions) {}

    /**
     * Returns the live sessions. The call is repeated inside the transaction: it includes sessions of a concurrent
     * login that committed first; a later login fails.
     */
    private List<SessionId> live(UserId user) {
        return sessions.findLive(user, clock.instant()).stream()
                .map(AuthSession::id)
                .toList();
    }
}

package com.datingtoday.application.auth.account;

import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.auth.AccountStandingChanged;
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
        cache.ending(live(user));
        var ended = transactions.inTransaction(() -> {
            if (!auths.suspend(user)) {
                return new Ended(false, List.of());
            }
            var going = live(user);
            sessions.end(user, going, clock.instant());
            outboxEventPublisher.publish(new AccountStandingChanged(user));
            return new Ended(true, going);
        });
        cache.ended(ended.sessions());
        localEventPublisher.publish(new SessionsEnded(user, ended.sessions()));
        return ended.suspended();
    }

    private record Ended(boolean suspended, List<SessionId> sessions) {}

    /** Asked again inside the transaction: a login that was quicker is among them, a slower one finds the door shut. */
    private List<SessionId> live(UserId user) {
        return sessions.live(user, clock.instant()).stream()
                .map(AuthSession::id)
                .toList();
    }
}

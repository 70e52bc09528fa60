package com.datingtoday.application.visitor;

import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.Visitors;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

@UseCase
record MarkVisitorsReadUseCase(Visitors visitors, RecentVisitorCache recent, Transactions transactions, Clock clock)
        implements MarkVisitorsRead {

    @Override
    public void markRead(Command command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        recent.markRead(
                command.user(),
                now,
                () -> transactions.inTransaction(() -> {
                    visitors.markRead(command.user(), now);
                    return true;
                }));
    }
}

package com.datingtoday.application.discovery.index;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import java.time.Clock;

@UseCase
record ApplyScheduledMovesUseCase(Listings listings, Transactions transactions, Clock clock)
        implements ApplyScheduledMoves {

    private static final int BATCH = 200;

    @Override
    public int apply() {
        var now = clock.instant();
        return transactions.inTransaction(() -> listings.applyScheduledMoves(now, BATCH));
    }
}

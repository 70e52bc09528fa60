package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.UserId;
import java.util.concurrent.atomic.AtomicLong;

/** Counts up from the first number there is. */
public final class CountingIds implements Ids {

    private final AtomicLong last = new AtomicLong(UserId.FLOOR);

    @Override
    public UserId nextUser() {
        return new UserId(last.incrementAndGet());
    }
}

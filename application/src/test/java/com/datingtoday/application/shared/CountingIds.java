package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.UserId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts up from the first number there is. */
public final class CountingIds implements Ids {

    private final AtomicLong lastUser = new AtomicLong(UserId.FLOOR);
    private final Map<Kind, Long> last = new ConcurrentHashMap<>();

    @Override
    public UserId nextUser() {
        return new UserId(lastUser.incrementAndGet());
    }

    @Override
    public long next(Kind kind) {
        return last.merge(kind, 1L, Long::sum);
    }
}

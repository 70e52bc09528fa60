package com.datingtoday.application.shared;

import com.datingtoday.domain.shared.UserId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Assigns consecutive ids from the first possible one. */
public final class CountingIdGenerator implements IdGenerator {

    private final AtomicLong lastUser = new AtomicLong(UserId.FLOOR);
    private final Map<Sequence, Long> last = new ConcurrentHashMap<>();

    @Override
    public UserId nextUserId() {
        return new UserId(lastUser.incrementAndGet());
    }

    @Override
    public long next(Sequence sequence) {
        return last.merge(sequence, 1L, Long::sum);
    }
}

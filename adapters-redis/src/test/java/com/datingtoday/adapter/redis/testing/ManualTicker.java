package com.datingtoday.adapter.redis.testing;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes by hand. */
public final class ManualTicker implements Ticker {

    private final AtomicLong nanos = new AtomicLong();

    /** Lets so much of it pass. */
    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Override
    public long read() {
        return nanos.get();
    }
}

package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import java.util.concurrent.atomic.AtomicInteger;

/** Two application processes on one Redis. */
final class TwoInstances {

    static final Instance ONE = Instance.on(SharedRedis.patient(SharedRedis.uri()));
    static final Instance OTHER = Instance.on(SharedRedis.patient(SharedRedis.uri()));

    private static final AtomicInteger TURN = new AtomicInteger();

    private TwoInstances() {}

    /** One and the other, in turn: what a contract promises has to hold across processes. */
    static Instance next() {
        return TURN.getAndIncrement() % 2 == 0 ? ONE : OTHER;
    }
}

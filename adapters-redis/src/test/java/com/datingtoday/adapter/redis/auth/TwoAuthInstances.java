package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import java.util.concurrent.atomic.AtomicInteger;

/** Two application processes on one Redis. */
final class TwoAuthInstances {

    static final AuthRedisInstance ONE = AuthRedisInstance.on(SharedRedis.withLongTimeouts(SharedRedis.uri()));
    static final AuthRedisInstance OTHER = AuthRedisInstance.on(SharedRedis.withLongTimeouts(SharedRedis.uri()));

    private static final AtomicInteger TURN = new AtomicInteger();

    private TwoAuthInstances() {}

    /** Returns both in turn, so a contract is tested across processes. */
    static AuthRedisInstance next() {
        return TURN.getAndIncrement() % 2 == 0 ? ONE : OTHER;
    }
}

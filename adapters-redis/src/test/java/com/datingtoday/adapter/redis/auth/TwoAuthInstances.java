package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import java.util.concurrent.atomic.AtomicInteger;

/** Two application processes on one Redis. */
final class TwoAuthInstances {

    static final AuthRedisInstance ONE = AuthRedisInstance.on(SharedRedis.patient(SharedRedis.uri()));
    static final AuthRedisInstance OTHER = AuthRedisInstance.on(SharedRedis.patient(SharedRedis.uri()));

    private static final AtomicInteger TURN = new AtomicInteger();

    private TwoAuthInstances() {}

    /** One and the other, in turn: what a contract promises has to hold across processes. */
    static AuthRedisInstance next() {
        return TURN.getAndIncrement() % 2 == 0 ? ONE : OTHER;
    }
}

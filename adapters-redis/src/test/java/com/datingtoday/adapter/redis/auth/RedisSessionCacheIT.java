package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SessionCacheContract;

/** Runs the contract in one process. */
class RedisSessionCacheIT implements SessionCacheContract {

    @Override
    public SessionCache cache() {
        return TwoAuthInstances.ONE.cache();
    }

    @Override
    public ReplayGuard replayGuard() {
        return TwoAuthInstances.ONE.replayGuard();
    }
}

package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.RequestGate;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SessionCacheContract;

/** In one process. */
class RedisSessionCacheIT implements SessionCacheContract {

    @Override
    public SessionCache cache() {
        return TwoInstances.ONE.cache();
    }

    @Override
    public RequestGate gate() {
        return TwoInstances.ONE.gate();
    }
}

package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.RequestGate;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SessionCacheContract;

/** What one process remembers, looked at by another. */
class SessionsAcrossInstancesIT implements SessionCacheContract {

    @Override
    public SessionCache cache() {
        return TwoInstances.ONE.cache();
    }

    @Override
    public RequestGate gate() {
        return TwoInstances.OTHER.gate();
    }
}

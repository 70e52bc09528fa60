package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SessionCacheContract;

/** What one process remembers, looked at by another. */
class SessionsAcrossInstancesIT implements SessionCacheContract {

    @Override
    public SessionCache cache() {
        return TwoAuthInstances.ONE.cache();
    }

    @Override
    public ReplayGuard gate() {
        return TwoAuthInstances.OTHER.gate();
    }
}

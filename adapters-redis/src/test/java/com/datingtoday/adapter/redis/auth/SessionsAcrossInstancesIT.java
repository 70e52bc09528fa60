package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SessionCacheContract;

/** Runs the contract with calls that alternate between two processes. */
class SessionsAcrossInstancesIT implements SessionCacheContract {

    @Override
    public SessionCache cache() {
        return TwoAuthInstances.ONE.cache();
    }

    @Override
    public ReplayGuard replayGuard() {
        return TwoAuthInstances.OTHER.replayGuard();
    }
}

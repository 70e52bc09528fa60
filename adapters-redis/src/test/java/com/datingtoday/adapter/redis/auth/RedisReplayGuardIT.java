package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.ReplayGuardContract;

class RedisReplayGuardIT implements ReplayGuardContract {

    @Override
    public ReplayGuard replayGuard() {
        return TwoAuthInstances.next().replayGuard();
    }
}

package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.RequestGate;
import com.datingtoday.application.auth.port.RequestGateContract;

class RedisRequestGateIT implements RequestGateContract {

    @Override
    public RequestGate gate() {
        return TwoInstances.next().gate();
    }
}

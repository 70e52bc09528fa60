package com.datingtoday.adapter.redis.auth;

import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodesContract;

class RedisSmsCodesIT implements SmsCodesContract {

    @Override
    public SmsCodes codes() {
        return TwoAuthInstances.next().codes();
    }
}

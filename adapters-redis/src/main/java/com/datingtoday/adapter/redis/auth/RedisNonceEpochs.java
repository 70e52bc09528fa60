package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.shared.RedisExecutor;
import com.datingtoday.application.auth.port.NonceEpochs;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Starts the epochs of all buckets in one round trip. */
@Component
record RedisNonceEpochs(RedisExecutor executor) implements NonceEpochs {

    @Override
    public Instant start(Instant now) {
        var replies = executor.execute("NonceEpochs.start", pipeline -> NonceClaims.startEpochs(pipeline, now));
        return NonceClaims.latestStart(replies);
    }
}

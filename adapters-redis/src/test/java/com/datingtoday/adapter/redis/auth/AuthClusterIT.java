package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.auth.port.ReplayGuard;
import com.datingtoday.application.auth.port.ReplayGuardContract;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SessionCacheContract;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** Runs the contracts on a Redis Cluster, where a script that uses a key of another slot fails. */
class AuthClusterIT {

    private static final AuthRedisInstance AUTH_REDIS_INSTANCE = AuthRedisInstance.on(
            EmbeddedCluster.start(Path.of("target", "redis-cluster")).settings());

    @Nested
    class ReplayGuardTests implements ReplayGuardContract {

        @Override
        public ReplayGuard replayGuard() {
            return AUTH_REDIS_INSTANCE.replayGuard();
        }
    }

    @Nested
    class SessionCacheTests implements SessionCacheContract {

        @Override
        public SessionCache cache() {
            return AUTH_REDIS_INSTANCE.cache();
        }

        @Override
        public ReplayGuard replayGuard() {
            return AUTH_REDIS_INSTANCE.replayGuard();
        }
    }

    @Nested
    class SmsCodesTests implements SmsCodesContract {

        @Override
        public SmsCodes codes() {
            return AUTH_REDIS_INSTANCE.codes();
        }
    }
}

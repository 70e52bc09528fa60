package com.datingtoday.adapter.redis.auth;

import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.auth.port.RequestGate;
import com.datingtoday.application.auth.port.RequestGateContract;
import com.datingtoday.application.auth.port.SessionCache;
import com.datingtoday.application.auth.port.SessionCacheContract;
import com.datingtoday.application.auth.port.SmsCodes;
import com.datingtoday.application.auth.port.SmsCodesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** Everything again on a Redis Cluster: a script that touches a key of another slot fails there. */
class ClusterIT {

    private static final Instance INSTANCE = Instance.on(
            EmbeddedCluster.start(Path.of("target", "redis-cluster")).settings());

    @Nested
    class Gate implements RequestGateContract {

        @Override
        public RequestGate gate() {
            return INSTANCE.gate();
        }
    }

    @Nested
    class Cache implements SessionCacheContract {

        @Override
        public SessionCache cache() {
            return INSTANCE.cache();
        }

        @Override
        public RequestGate gate() {
            return INSTANCE.gate();
        }
    }

    @Nested
    class Codes implements SmsCodesContract {

        @Override
        public SmsCodes codes() {
            return INSTANCE.codes();
        }
    }
}

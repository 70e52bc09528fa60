package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.RecentVisitorCacheContract;
import com.datingtoday.application.visitor.port.VisitNotifications;
import com.datingtoday.application.visitor.port.VisitNotificationsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Everything again on a Redis Cluster: a script that touches a key of another slot fails there. */
class VisitorClusterIT {

    private static final VisitorRedisInstance INSTANCE = VisitorRedisInstance.on(
            EmbeddedCluster.start(Path.of("target", "redis-cluster-visitor")).settings());

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @Nested
    class RecentVisitorCacheTests implements RecentVisitorCacheContract {

        @Override
        public RecentVisitorCache recent() {
            return INSTANCE.recent();
        }
    }

    @Nested
    class VisitNotificationsTests implements VisitNotificationsContract {

        @Override
        public VisitNotifications told() {
            return INSTANCE.told();
        }
    }
}

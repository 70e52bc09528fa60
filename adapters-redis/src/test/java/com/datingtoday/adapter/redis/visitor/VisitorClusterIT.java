package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.RecentVisitorCacheContract;
import com.datingtoday.application.visitor.port.VisitNotifications;
import com.datingtoday.application.visitor.port.VisitNotificationsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Runs the contracts on a Redis Cluster, where a script that uses a key of another slot fails. */
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
        public RecentVisitorCache recentVisitorCache() {
            return INSTANCE.recentVisitors();
        }
    }

    @Nested
    class VisitNotificationsTests implements VisitNotificationsContract {

        @Override
        public VisitNotifications visitNotifications() {
            return INSTANCE.notifications();
        }
    }
}

package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.adapter.redis.testing.EmbeddedCluster;
import com.datingtoday.application.visitor.port.RecentVisitors;
import com.datingtoday.application.visitor.port.RecentVisitorsContract;
import com.datingtoday.application.visitor.port.ToldVisits;
import com.datingtoday.application.visitor.port.ToldVisitsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Everything again on a Redis Cluster: a script that touches a key of another slot fails there. */
class VisitorsInClusterIT {

    private static final VisitorInstance INSTANCE = VisitorInstance.on(
            EmbeddedCluster.start(Path.of("target", "redis-cluster-visitor")).settings());

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @Nested
    class Recent implements RecentVisitorsContract {

        @Override
        public RecentVisitors recent() {
            return INSTANCE.recent();
        }
    }

    @Nested
    class Told implements ToldVisitsContract {

        @Override
        public ToldVisits told() {
            return INSTANCE.told();
        }
    }
}

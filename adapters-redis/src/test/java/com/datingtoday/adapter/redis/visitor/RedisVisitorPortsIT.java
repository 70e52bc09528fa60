package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.application.visitor.port.RecentVisitorCache;
import com.datingtoday.application.visitor.port.RecentVisitorCacheContract;
import com.datingtoday.application.visitor.port.VisitNotifications;
import com.datingtoday.application.visitor.port.VisitNotificationsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

class RedisVisitorPortsIT {

    private static final VisitorRedisInstance INSTANCE = VisitorRedisInstance.shared();

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

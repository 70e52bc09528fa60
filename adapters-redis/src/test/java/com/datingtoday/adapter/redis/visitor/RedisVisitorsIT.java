package com.datingtoday.adapter.redis.visitor;

import com.datingtoday.application.visitor.port.RecentVisitors;
import com.datingtoday.application.visitor.port.RecentVisitorsContract;
import com.datingtoday.application.visitor.port.ToldVisits;
import com.datingtoday.application.visitor.port.ToldVisitsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

class RedisVisitorsIT {

    private static final VisitorInstance INSTANCE = VisitorInstance.shared();

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

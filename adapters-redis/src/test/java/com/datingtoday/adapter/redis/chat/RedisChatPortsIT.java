package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.ConnectionLeasesContract;
import com.datingtoday.application.chat.port.ConnectionTickets;
import com.datingtoday.application.chat.port.ConnectionTicketsContract;
import com.datingtoday.application.chat.port.DuplicateTextCounter;
import com.datingtoday.application.chat.port.DuplicateTextCounterContract;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

class RedisChatPortsIT {

    private static final ChatRedisInstance INSTANCE =
            ChatRedisInstance.unsubscribed(SharedRedis.withLongTimeouts(SharedRedis.uri()));
    private static final RedisClient CLIENT = RedisClient.create(SharedRedis.uri());
    private static final RedisClockShift REDIS_CLOCK_SHIFT =
            new RedisClockShift(CLIENT.connect().sync());

    @AfterAll
    static void close() {
        CLIENT.close();
        INSTANCE.close();
    }

    @Nested
    class DuplicateTextCounterTests implements DuplicateTextCounterContract {

        private Duration passed = Duration.ZERO;

        @Override
        public DuplicateTextCounter duplicateTexts() {
            return INSTANCE.duplicateTexts();
        }

        @Override
        public Instant now() {
            return AuthSamples.now().plus(passed);
        }

        @Override
        public void advance(Duration time) {
            passed = passed.plus(time);
            REDIS_CLOCK_SHIFT.advance("dt:alike:*", time);
        }
    }

    @Nested
    class ConnectionTicketsTests implements ConnectionTicketsContract {

        @Override
        public ConnectionTickets tickets() {
            return INSTANCE.tickets();
        }

        @Override
        public void advance(Duration time) {
            REDIS_CLOCK_SHIFT.advance("dt:ticket:*", time);
        }
    }

    @Nested
    class ConnectionLeasesTests implements ConnectionLeasesContract {

        @Override
        public ConnectionLeases connections() {
            return INSTANCE.leases();
        }
    }
}

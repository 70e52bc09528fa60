package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.AlikeMessages;
import com.datingtoday.application.chat.port.AlikeMessagesContract;
import com.datingtoday.application.chat.port.OpenSockets;
import com.datingtoday.application.chat.port.OpenSocketsContract;
import com.datingtoday.application.chat.port.SocketTickets;
import com.datingtoday.application.chat.port.SocketTicketsContract;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

class RedisChatIT {

    private static final ChatInstance INSTANCE = ChatInstance.deaf(SharedRedis.patient(SharedRedis.uri()));
    private static final RedisClient CLIENT = RedisClient.create(SharedRedis.uri());
    private static final Aging AGING = new Aging(CLIENT.connect().sync());

    @AfterAll
    static void close() {
        CLIENT.close();
        INSTANCE.close();
    }

    @Nested
    class Alike implements AlikeMessagesContract {

        private Duration passed = Duration.ZERO;

        @Override
        public AlikeMessages alike() {
            return INSTANCE.alike();
        }

        @Override
        public Instant now() {
            return AuthSamples.now().plus(passed);
        }

        @Override
        public void pass(Duration time) {
            passed = passed.plus(time);
            AGING.pass("dt:alike:*", time);
        }
    }

    @Nested
    class Tickets implements SocketTicketsContract {

        @Override
        public SocketTickets tickets() {
            return INSTANCE.tickets();
        }

        @Override
        public void pass(Duration time) {
            AGING.pass("dt:ticket:*", time);
        }
    }

    @Nested
    class Open implements OpenSocketsContract {

        @Override
        public OpenSockets sockets() {
            return INSTANCE.sockets();
        }
    }
}

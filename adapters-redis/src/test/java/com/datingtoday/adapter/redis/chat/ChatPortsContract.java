package com.datingtoday.adapter.redis.chat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.chat.port.ConnectionLeases;
import com.datingtoday.application.chat.port.ConnectionLeasesContract;
import com.datingtoday.application.chat.port.ConnectionTickets;
import com.datingtoday.application.chat.port.ConnectionTicketsContract;
import com.datingtoday.application.chat.port.DuplicateTextCounter;
import com.datingtoday.application.chat.port.DuplicateTextCounterContract;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;

/** Contracts of the chat ports, which a single server and a cluster fulfil. */
abstract class ChatPortsContract {

    private final ChatRedisInstance instance;
    private final RedisClockShift clockShift;

    ChatPortsContract(ChatRedisInstance instance, RedisClockShift clockShift) {
        this.instance = instance;
        this.clockShift = clockShift;
    }

    @Nested
    class DuplicateTextCounterTests implements DuplicateTextCounterContract {

        private Duration passed = Duration.ZERO;

        @Override
        public DuplicateTextCounter duplicateTexts() {
            return instance.duplicateTexts();
        }

        @Override
        public Instant now() {
            return AuthSamples.now().plus(passed);
        }

        @Override
        public void advance(Duration time) {
            passed = passed.plus(time);
            clockShift.advance("dt:alike:*", time);
        }
    }

    @Nested
    class ConnectionTicketsTests implements ConnectionTicketsContract {

        @Override
        public ConnectionTickets tickets() {
            return instance.tickets();
        }

        @Override
        public void advance(Duration time) {
            clockShift.advance("dt:ticket:*", time);
        }
    }

    @Nested
    class ConnectionLeasesTests implements ConnectionLeasesContract {

        @Override
        public ConnectionLeases connections() {
            return instance.leases();
        }
    }
}

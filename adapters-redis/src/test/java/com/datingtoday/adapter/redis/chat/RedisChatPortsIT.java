package com.datingtoday.adapter.redis.chat;

import com.datingtoday.adapter.redis.testing.SharedRedis;
import io.lettuce.core.RedisClient;
import org.junit.jupiter.api.AfterAll;

class RedisChatPortsIT extends ChatPortsContract {

    private static final ChatRedisInstance INSTANCE =
            ChatRedisInstance.unsubscribed(SharedRedis.withLongTimeouts(SharedRedis.uri()));
    private static final RedisClient CLIENT = RedisClient.create(SharedRedis.uri());
    private static final RedisClockShift REDIS_CLOCK_SHIFT =
            new RedisClockShift(CLIENT.connect().sync());

    RedisChatPortsIT() {
        super(INSTANCE, REDIS_CLOCK_SHIFT);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        INSTANCE.close();
    }
}

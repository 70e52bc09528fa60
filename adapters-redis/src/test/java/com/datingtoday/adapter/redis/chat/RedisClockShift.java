package com.datingtoday.adapter.redis.chat;

import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import java.time.Duration;

/** Lets what Redis keeps grow older at once. */
record RedisClockShift(RedisClusterCommands<String, String> redis) {

    /** Whatever is named so. */
    void pass(String pattern, Duration time) {
        redis.keys(pattern).forEach(key -> redis.pexpire(key, redis.pttl(key) - time.toMillis()));
    }

    /** The connections of all people. */
    void passSockets(Duration time) {
        redis.keys("dt:socks:*")
                .forEach(key -> redis.hgetall(key)
                        .forEach((socket, moment) ->
                                redis.hset(key, socket, Long.toString(Long.parseLong(moment) - time.toMillis()))));
        pass("dt:socks:*", time);
    }
}

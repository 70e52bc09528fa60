package com.datingtoday.adapter.redis.chat;

import io.lettuce.core.cluster.api.sync.RedisClusterCommands;
import java.time.Duration;

/** Shortens the time to live of keys, as if time had passed. */
record RedisClockShift(RedisClusterCommands<String, String> redis) {

    /** Applies to the keys that match a pattern. */
    void advance(String pattern, Duration time) {
        redis.keys(pattern).forEach(key -> redis.pexpire(key, redis.pttl(key) - time.toMillis()));
    }

    /** Applies to the connection leases of all users. */
    void advanceConnections(Duration time) {
        redis.keys("dt:socks:*")
                .forEach(key -> redis.hgetall(key)
                        .forEach((socket, moment) ->
                                redis.hset(key, socket, Long.toString(Long.parseLong(moment) - time.toMillis()))));
        advance("dt:socks:*", time);
    }
}

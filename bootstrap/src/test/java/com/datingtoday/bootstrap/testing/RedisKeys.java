package com.datingtoday.bootstrap.testing;

import io.lettuce.core.RedisClient;
import java.util.Objects;
import java.util.Set;

/** Reads the Redis server of tests. */
public final class RedisKeys {

    private RedisKeys() {}

    /** Returns the value of a key; empty if the key does not exist. */
    public static String get(String uri, String key) {
        try (var client = RedisClient.create(uri);
                var connection = client.connect()) {
            return Objects.requireNonNullElse(connection.sync().get(key), "");
        }
    }

    /** Returns all keys. */
    public static Set<String> all(String uri) {
        try (var client = RedisClient.create(uri);
                var connection = client.connect()) {
            return Set.copyOf(connection.sync().keys("*"));
        }
    }
}

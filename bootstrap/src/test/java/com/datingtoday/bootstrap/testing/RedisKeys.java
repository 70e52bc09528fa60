package com.datingtoday.bootstrap.testing;

import io.lettuce.core.RedisClient;
import java.util.Objects;
import java.util.Set;

/** What Redis holds. */
public final class RedisKeys {

    private RedisKeys() {}

    /** What stands under a key of a server of tests; empty for nothing. */
    public static String get(String uri, String key) {
        try (var client = RedisClient.create(uri);
                var connection = client.connect()) {
            return Objects.requireNonNullElse(connection.sync().get(key), "");
        }
    }

    /** Every key of a server of tests. */
    public static Set<String> all(String uri) {
        try (var client = RedisClient.create(uri);
                var connection = client.connect()) {
            return Set.copyOf(connection.sync().keys("*"));
        }
    }
}

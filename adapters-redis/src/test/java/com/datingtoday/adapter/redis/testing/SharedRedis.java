package com.datingtoday.adapter.redis.testing;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One Redis for all tests of a module: the one that the system property {@code datingtoday.test.redis-uri} names, or else
 * one of our own. It remembers everything, so that no test has to wait until nonces are accepted.
 */
public final class SharedRedis {

    private static final String OUTSIDE = "datingtoday.test.redis-uri";

    private SharedRedis() {}

    /** Longer than any pause of a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int IN_MEMORY = 1_000;

    private static final class SharedInstance {

        private static final String URI = start();

        private static String start() {
            var uri = System.getProperty(OUTSIDE);
            if (uri == null) {
                uri = EmbeddedRedis.start(Path.of("target", "redis-shared"), false)
                        .uri();
            }
            EmbeddedRedis.rememberEverything(uri);
            return uri;
        }
    }

    /** Where it listens; started at the first call. */
    public static String uri() {
        return SharedInstance.URI;
    }

    /** For tests that are not about time, so that they do not fail when the machine is busy. */
    public static RedisSettings patient(String uri) {
        return new RedisSettings(List.of(uri), false, PATIENCE, PATIENCE, IN_MEMORY, IN_MEMORY, IN_MEMORY);
    }
}

package com.datingtoday.adapter.redis.testing;

import com.datingtoday.adapter.redis.shared.RedisSettings;
import com.datingtoday.domain.shared.Sensitive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Redis shared by all tests of a module: the one that the system property {@code datingtoday.test.redis-uri} names, or
 * an embedded one. Its nonce epochs are in the past, so tests need not wait until nonces are accepted.
 */
public final class SharedRedis {

    private static final String OUTSIDE = "datingtoday.test.redis-uri";

    private SharedRedis() {}

    /** Longer than any pause of a busy machine. */
    private static final Duration LONG_TIMEOUT = Duration.ofSeconds(10);

    private static final int IN_MEMORY = 1_000;

    private static final class SharedInstance {

        private static final String URI = start();

        private static String start() {
            var uri = System.getProperty(OUTSIDE);
            if (uri == null) {
                uri = EmbeddedRedis.start(Path.of("target", "redis-shared"), false)
                        .uri();
            }
            EmbeddedRedis.startNonceEpochs(uri);
            return uri;
        }
    }

    /** Returns the address; the first call starts the server. */
    public static String uri() {
        return SharedInstance.URI;
    }

    /** Returns settings with long timeouts, so tests do not fail on a busy machine. */
    public static RedisSettings withLongTimeouts(String uri) {
        return new RedisSettings(
                List.of(new Sensitive<>(uri)), false, LONG_TIMEOUT, LONG_TIMEOUT, IN_MEMORY, IN_MEMORY, IN_MEMORY);
    }
}

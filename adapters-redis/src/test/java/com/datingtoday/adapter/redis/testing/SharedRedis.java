package com.datingtoday.adapter.redis.testing;

import java.nio.file.Path;

/**
 * One Redis for all tests of a module: the one that the system property {@code datingtoday.test.redis-uri} names, or else
 * one of our own. It remembers everything, so that no test has to wait until nonces are accepted.
 */
public final class SharedRedis {

    private static final String OUTSIDE = "datingtoday.test.redis-uri";

    private SharedRedis() {}

    private static final class Holder {

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
        return Holder.URI;
    }
}

package com.datingtoday.adapter.redis.shared;

import java.time.Duration;
import java.util.List;

/**
 * Where Redis is, how long to wait for it, and how much to keep beside it in memory.
 *
 * @param uris {@code redis://}, {@code rediss://} or {@code redis-sentinel://}, exactly one; of a cluster, any of its nodes
 * @param cluster whether it is a Redis Cluster
 * @param commandTimeout how long one round trip may take, with all that is asked in it
 * @param connectTimeout how long opening a connection may take; in a cluster a request can have to wait for that too, so
 *     there it should be as short as {@code commandTimeout}
 * @param sessionsInMemory how many sessions this process keeps decoded
 * @param tokensInMemory of how many tokens this process keeps which session they belong to
 * @param peopleInMemory how many profiles this process keeps for a second, and how many relations
 */
public record RedisSettings(
        List<String> uris,
        boolean cluster,
        Duration commandTimeout,
        Duration connectTimeout,
        int maxCachedSessions,
        int maxCachedTokens,
        int maxCachedProfiles) {

    private static final Duration TIMEOUT = Duration.ofMillis(300);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final int IN_MEMORY = 20_000;

    public RedisSettings {
        uris = List.copyOf(uris);
        if (uris.isEmpty() || (!cluster && uris.size() > 1)) {
            throw new IllegalArgumentException("one Redis URI, or the URIs of a cluster, instead of " + uris.size());
        }
        if (!commandTimeout.isPositive() || !connectTimeout.isPositive()) {
            throw new IllegalArgumentException("a timeout of Redis must be positive");
        }
        if (maxCachedSessions < 0 || maxCachedTokens < 0 || maxCachedProfiles < 0) {
            throw new IllegalArgumentException("what is kept in memory cannot be negative");
        }
    }

    /** One server, or the primary that Sentinel names, with the usual timeouts and sizes. */
    public static RedisSettings of(String uri) {
        return new RedisSettings(List.of(uri), false, TIMEOUT, CONNECT_TIMEOUT, IN_MEMORY, IN_MEMORY, IN_MEMORY);
    }

    /** A cluster, with the usual timeouts and sizes. */
    public static RedisSettings ofCluster(List<String> uris) {
        return new RedisSettings(uris, true, TIMEOUT, TIMEOUT, IN_MEMORY, IN_MEMORY, IN_MEMORY);
    }

    /** Never the URIs: they may hold a password. */
    @Override
    public String toString() {
        return "RedisSettings[cluster=%s, commandTimeout=%s, connectTimeout=%s]"
                .formatted(cluster, commandTimeout, connectTimeout);
    }
}

package com.datingtoday.adapter.redis.shared;

import com.datingtoday.domain.shared.Sensitive;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of Redis and of the caches in front of it.
 *
 * @param uris exactly one URI with the scheme redis, rediss or redis-sentinel; for a cluster, the URIs of any of its
 *     nodes; required
 * @param cluster true if Redis is a cluster
 * @param commandTimeout maximum time of a round trip with all its commands, longer than 0
 * @param connectTimeout maximum time to open a connection, longer than 0; in a cluster a command can wait for a
 *     connection, so the value should not exceed command-timeout there
 * @param maxCachedSessions maximum number of decoded sessions that an instance caches, at least 0
 * @param maxCachedTokens maximum number of tokens whose session an instance caches, at least 0
 * @param maxCachedProfiles maximum number of profiles, and of relations, that an instance caches for a second, at least
 *     0
 */
@Validated
@ConfigurationProperties("datingtoday.redis")
public record RedisSettings(
        @DefaultValue @NotEmpty List<Sensitive<String>> uris,
        @DefaultValue("false") boolean cluster,

        @DefaultValue("300ms") @DurationMin(inclusive = false)
        Duration commandTimeout,

        @DefaultValue("300ms") @DurationMin(inclusive = false)
        Duration connectTimeout,

        @DefaultValue("20000") @PositiveOrZero int maxCachedSessions,
        @DefaultValue("20000") @PositiveOrZero int maxCachedTokens,
        @DefaultValue("20000") @PositiveOrZero int maxCachedProfiles) {

    private static final Duration TIMEOUT = Duration.ofMillis(300);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final int MAX_CACHED = 20_000;

    public RedisSettings {
        uris = List.copyOf(uris);
        if (!cluster && uris.size() > 1) {
            throw new IllegalArgumentException(
                    "datingtoday.redis.uris must be a single URI unless datingtoday.redis.cluster is true");
        }
    }

    /** Returns settings of one server, or of the primary that Sentinel reports, with default timeouts and sizes. */
    public static RedisSettings of(String uri) {
        return new RedisSettings(
                List.of(new Sensitive<>(uri)), false, TIMEOUT, CONNECT_TIMEOUT, MAX_CACHED, MAX_CACHED, MAX_CACHED);
    }

    /** Returns settings of a cluster with default timeouts and sizes. */
    public static RedisSettings ofCluster(List<String> uris) {
        var all = uris.stream().map(Sensitive::valueOf).toList();
        return new RedisSettings(all, true, TIMEOUT, TIMEOUT, MAX_CACHED, MAX_CACHED, MAX_CACHED);
    }
}

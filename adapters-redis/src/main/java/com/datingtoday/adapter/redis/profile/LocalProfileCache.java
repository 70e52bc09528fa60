package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.CoalescingCache;
import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * In-process cache of profiles, relations and last-active times. Entries live for one second or until another instance
 * publishes a change; changes of last-active times are not published.
 */
record LocalProfileCache(
        CoalescingCache<UserId, CachedProfile> profiles,
        CoalescingCache<RelationCacheKey, Relation> relations,
        CoalescingCache<UserId, Optional<Instant>> lastActiveTimes)
        implements RedisPubSub.Subscriber {

    /** Topic of the messages about changed profiles and relations. */
    static final String TOPIC = "people";

    private static final Duration MAX_AGE = Duration.ofSeconds(1);

    /**
     * Creates an empty cache.
     *
     * @param size maximum number of entries per kind
     */
    static LocalProfileCache create(int size, Ticker ticker) {
        return new LocalProfileCache(createCache(size, ticker), createCache(size, ticker), createCache(size, ticker));
    }

    private static <K, V> CoalescingCache<K, V> createCache(int size, Ticker ticker) {
        return new CoalescingCache<>(size, Weigher.singletonWeigher(), MAX_AGE, ticker, Dependency.DATABASE);
    }

    static String message(UserId user) {
        return Long.toString(user.value());
    }

    static String message(RelationCacheKey relationCacheKey) {
        return relationCacheKey.viewer().value() + " "
                + relationCacheKey.owner().value();
    }

    void invalidate(RelationCacheKey relationCacheKey) {
        relations.invalidate(relationCacheKey);
        relations.invalidate(relationCacheKey.reversed());
    }

    @Override
    public void onMessage(String message) {
        try {
            var separator = message.indexOf(' ');
            if (separator < 0) {
                profiles.invalidate(new UserId(Long.parseLong(message)));
            } else {
                invalidate(new RelationCacheKey(
                        new UserId(Long.parseLong(message, 0, separator, 10)),
                        new UserId(Long.parseLong(message, separator + 1, message.length(), 10))));
            }
        } catch (IllegalArgumentException ofAnotherVersion) {
            onReconnect();
        }
    }

    @Override
    public void onReconnect() {
        profiles.invalidateAll();
        relations.invalidateAll();
    }
}

package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPubSub;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import com.github.benmanes.caffeine.cache.Ticker;

/**
 * What this process remembers of people for a second, unless another one tells that it has changed.
 *
 * @param people profiles
 * @param standings relations
 * @param activities when they were here last, of which nobody tells
 */
record LocalProfileCache(
        LocalCache<UserId, CachedProfile> people,
        LocalCache<RelationCacheKey, Relation> standings,
        LocalCache<UserId, LastActive> activities)
        implements RedisPubSub.Subscriber {

    /** What others tell here is about people. */
    static final String TOPIC = "people";

    /**
     * Remembers nothing yet.
     *
     * @param size how many of each
     */
    static LocalProfileCache of(int size, Ticker ticker) {
        return new LocalProfileCache(
                new LocalCache<>(new ProfileCacheDefinition(), size, ticker),
                new LocalCache<>(new RelationCacheDefinition(), size, ticker),
                new LocalCache<>(new LastActiveCacheDefinition(), size, ticker));
    }

    static String message(UserId user) {
        return Long.toString(user.value());
    }

    static String message(RelationCacheKey relationCacheKey) {
        return relationCacheKey.viewer().value() + " "
                + relationCacheKey.owner().value();
    }

    void forget(RelationCacheKey relationCacheKey) {
        standings.invalidate(relationCacheKey);
        standings.invalidate(relationCacheKey.reversed());
    }

    @Override
    public void onMessage(String message) {
        try {
            var blank = message.indexOf(' ');
            if (blank < 0) {
                people.invalidate(new UserId(Long.parseLong(message)));
            } else {
                forget(new RelationCacheKey(
                        new UserId(Long.parseLong(message, 0, blank, 10)),
                        new UserId(Long.parseLong(message, blank + 1, message.length(), 10))));
            }
        } catch (IllegalArgumentException ofAnotherVersion) {
            onReconnect();
        }
    }

    @Override
    public void onReconnect() {
        people.invalidateAll();
        standings.invalidateAll();
    }
}

package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.CacheLookup;
import com.datingtoday.adapter.redis.shared.CoalescingCache;
import com.datingtoday.adapter.redis.shared.RedisPipeline;
import io.lettuce.core.SetArgs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Lookup of several keys of one kind: in this process, then in Redis, then in the source. */
final class BatchLookup<K, V> {

    /**
     * Maximum time of a load whose value is stored in Redis: half of the life of a tombstone. A longer load could
     * outlast the tombstone and store a value from before the change.
     */
    private static final Duration MAX_LOAD_TIME = Duration.ofSeconds(5);

    private final CacheDefinition<K, V> cacheDefinition;
    private final CacheLookup<K, V> lookup;
    private final List<K> missingInRedis = new ArrayList<>();

    BatchLookup(CacheDefinition<K, V> cacheDefinition, CoalescingCache<K, V> localCache, Collection<K> keys) {
        this.cacheDefinition = cacheDefinition;
        this.lookup = localCache.lookup(keys);
    }

    boolean hasPendingKeys() {
        return lookup.hasPendingKeys();
    }

    /** Adds the read commands to the pipeline. The returned action processes the replies after the round trip. */
    Runnable fetch(RedisPipeline pipeline) {
        var keys = lookup.pendingKeys();
        var texts = cacheDefinition.fetch(pipeline, keys);
        return () -> {
            var answers = texts.get();
            for (int i = 0; i < keys.size(); i++) {
                var key = keys.get(i);
                var text = answers.get(i);
                var value = text == null ? null : cacheDefinition.decode(key, text);
                if (value != null) {
                    lookup.complete(key, value);
                } else if (text == null) {
                    missingInRedis.add(key);
                }
            }
        };
    }

    void load(Function<List<K>, Map<K, V>> source) {
        lookup.load(source);
    }

    void fail(Throwable failure) {
        lookup.fail(failure);
    }

    /**
     * Returns whether values were loaded that Redis did not have, and whose load took less than {@link #MAX_LOAD_TIME}.
     */
    boolean hasEntriesToStore() {
        return !missingInRedis.isEmpty() && lookup.isYoungerThan(MAX_LOAD_TIME);
    }

    /** Stores the loaded values in Redis; existing values remain. */
    void store(RedisPipeline pipeline) {
        var deadline = CoalescingCache.deadline();
        missingInRedis.forEach(key -> {
            var value = get(key, deadline);
            var longest = cacheDefinition.maxAge(value).toMillis();
            // A random time to live prevents values that were loaded together from expiring together.
            var millis = longest - ThreadLocalRandom.current().nextLong(longest / 5);
            var _ = pipeline.commands()
                    .set(
                            cacheDefinition.key(key),
                            cacheDefinition.encode(value),
                            SetArgs.Builder.nx().px(millis));
        });
    }

    V get(K key, long deadline) {
        return lookup.get(key, deadline);
    }
}

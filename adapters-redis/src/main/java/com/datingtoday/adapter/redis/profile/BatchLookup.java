package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import io.lettuce.core.SetArgs;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/**
 * Lookup of several keys of one cache by one thread: cached values, loads of other threads, and loads of its own. It
 * completes its own loads before it waits for others, so that threads cannot deadlock.
 */
final class BatchLookup<K, V> {

    /**
     * Maximum time of a load whose value is stored in Redis: half of the life of a tombstone. A longer load could
     * outlast the tombstone and store a value from before the change.
     */
    private static final Duration MAX_LOAD_TIME = Duration.ofSeconds(5);

    private final LocalCache<K, V> localCache;
    private final long startedAt;
    private final Map<K, V> found = new HashMap<>();
    private final Map<K, PendingLoad<V>> ownLoads = new LinkedHashMap<>();
    private final Map<K, PendingLoad<V>> otherLoads = new HashMap<>();
    private final Set<K> missingInRedis = new HashSet<>();
    private final Map<K, V> loaded = new LinkedHashMap<>();

    private BatchLookup(LocalCache<K, V> memory) {
        this.localCache = memory;
        this.startedAt = memory.startLoad().startedAt();
    }

    /** Starts a load for each key that is neither cached nor loaded by another thread. */
    static <K, V> BatchLookup<K, V> start(LocalCache<K, V> memory, Collection<K> keys) {
        var batchLookup = new BatchLookup<>(memory);
        keys.forEach(batchLookup::start);
        return batchLookup;
    }

    private void start(K key) {
        var cached = localCache.get(key);
        if (cached != null) {
            found.put(key, cached);
            return;
        }
        var started = localCache.startLoad();
        var joined = localCache.joinLoad(key, started);
        if (joined != started) {
            otherLoads.put(key, joined);
            return;
        }
        // Another thread may have completed its load in between.
        var completed = localCache.get(key);
        if (completed != null) {
            localCache.completeWithCached(key, started, completed);
            found.put(key, completed);
            return;
        }
        ownLoads.put(key, started);
    }

    /** Returns whether this thread has loads to complete. */
    boolean hasPendingKeys() {
        return !ownLoads.isEmpty();
    }

    /** Adds the read commands to the pipeline. The returned action processes the replies after the round trip. */
    Runnable fetch(RedisPipeline pipeline) {
        var keys = List.copyOf(ownLoads.keySet());
        var texts = localCache.definition().fetch(pipeline, keys);
        return () -> {
            var answers = texts.get();
            for (int i = 0; i < keys.size(); i++) {
                var text = answers.get(i);
                if (text == null) {
                    missingInRedis.add(keys.get(i));
                } else {
                    decode(keys.get(i), text);
                }
            }
        };
    }

    private void decode(K key, String text) {
        var value = localCache.definition().decode(key, text);
        if (value != null) {
            complete(key, value);
        }
    }

    /**
     * Loads the remaining keys from the source.
     *
     * @throws IllegalStateException if the source has no value for a key
     */
    void load(Function<List<K>, Map<K, V>> source) {
        if (ownLoads.isEmpty()) {
            return;
        }
        var keys = List.copyOf(ownLoads.keySet());
        var values = source.apply(keys);
        for (var key : keys) {
            var value = values.get(key);
            if (value == null) {
                throw new IllegalStateException("the source returned no value for a key");
            }
            complete(key, value);
            if (missingInRedis.contains(key)) {
                loaded.put(key, value);
            }
        }
    }

    private void complete(K key, V value) {
        var pendingLoad = ownLoads.remove(key);
        if (pendingLoad != null) {
            localCache.completeLoad(key, pendingLoad, value);
        }
        found.put(key, value);
    }

    /**
     * Returns whether values were loaded that Redis did not have, and whose load took less than {@link #MAX_LOAD_TIME}.
     */
    boolean hasEntriesToStore() {
        return !loaded.isEmpty() && localCache.age(startedAt).compareTo(MAX_LOAD_TIME) < 0;
    }

    /** Stores the loaded values in Redis; existing values remain. */
    void store(RedisPipeline pipeline) {
        var cacheDefinition = localCache.definition();
        loaded.forEach((key, value) -> {
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

    /** Completes the remaining loads of this thread with an error. */
    void fail(Throwable failure) {
        ownLoads.forEach((key, pendingLoad) -> localCache.failLoad(key, pendingLoad, failure));
        ownLoads.clear();
    }

    /** Waits for the loads of other threads and returns all values. */
    Map<K, V> await(long deadline) {
        otherLoads.forEach((key, pendingLoad) -> found.put(key, pendingLoad.await(deadline)));
        return found;
    }
}

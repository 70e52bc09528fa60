package com.datingtoday.adapter.redis.shared;

import com.datingtoday.adapter.redis.shared.CoalescingCache.Load;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lookup of several keys by one thread: cached values, loads of other threads, and loads of its own. The thread must
 * complete its own loads before it waits for others, so that threads cannot deadlock.
 */
public final class CacheLookup<K, V> {

    private final CoalescingCache<K, V> cache;
    private final long startedAt;
    private final Map<K, Load<V>> loads = new HashMap<>();
    private final Map<K, Load<V>> ownLoads = new LinkedHashMap<>();

    CacheLookup(CoalescingCache<K, V> cache, Collection<K> keys) {
        this.cache = cache;
        this.startedAt = cache.now();
        keys.forEach(this::start);
    }

    private void start(K key) {
        var load = cache.find(key);
        if (load == null) {
            var started = new Load<V>(startedAt);
            load = cache.join(key, started);
            if (load == started) {
                ownLoads.put(key, started);
            }
        }
        loads.put(key, load);
    }

    /** Returns whether this thread has loads to complete. */
    public boolean hasPendingKeys() {
        return !ownLoads.isEmpty();
    }

    /** Returns the keys whose loads this thread must complete. */
    public List<K> pendingKeys() {
        return List.copyOf(ownLoads.keySet());
    }

    /** Completes a load of this thread; the value is cached unless the key was invalidated meanwhile. */
    public void complete(K key, V value) {
        var load = ownLoads.remove(key);
        if (load != null) {
            load.complete(value);
        }
    }

    /**
     * Loads the pending keys from the source.
     *
     * @throws IllegalStateException if the source has no value for a key
     */
    public void load(Function<List<K>, Map<K, V>> source) {
        if (ownLoads.isEmpty()) {
            return;
        }
        var keys = pendingKeys();
        var values = source.apply(keys);
        for (var key : keys) {
            var value = values.get(key);
            if (value == null) {
                throw new IllegalStateException("the source returned no value for a key");
            }
            complete(key, value);
        }
    }

    /** Completes the remaining loads of this thread with an error. */
    public void fail(Throwable failure) {
        ownLoads.values().forEach(load -> load.fail(failure));
        ownLoads.clear();
    }

    /** Returns whether less than the given time has passed since the loads of this thread started. */
    public boolean isYoungerThan(Duration age) {
        return cache.now() - startedAt < age.toNanos();
    }

    /** Returns the value of a key of the lookup, and waits for the load of another thread until the deadline. */
    public V get(K key, long deadline) {
        return cache.await(Objects.requireNonNull(loads.get(key)), deadline);
    }
}

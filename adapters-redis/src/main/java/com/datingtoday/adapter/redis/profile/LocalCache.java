package com.datingtoday.adapter.redis.profile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * In-process cache of one kind of value, with the loads in progress. A value lives for one second from the start of its
 * load, so no value is older even if a change message is lost.
 *
 * <p>An invalidation during a load discards the result; later readers start a new load.
 */
final class LocalCache<K, V> {

    static final Duration MAX_AGE = Duration.ofSeconds(1);

    private final CacheDefinition<K, V> cacheDefinition;
    private final Ticker ticker;
    private final Cache<K, CachedValue<V>> values;
    private final ConcurrentMap<K, PendingLoad<V>> loads = new ConcurrentHashMap<>();

    private record CachedValue<V>(V value, long loadStartedAt) {}

    LocalCache(CacheDefinition<K, V> cacheDefinition, int size, Ticker ticker) {
        this.cacheDefinition = cacheDefinition;
        this.ticker = ticker;
        this.values = Caffeine.newBuilder()
                .maximumSize(size)
                .expireAfterWrite(MAX_AGE)
                .ticker(ticker)
                .build();
    }

    CacheDefinition<K, V> definition() {
        return cacheDefinition;
    }

    @Nullable
    V get(K key) {
        var found = values.getIfPresent(key);
        return found != null && age(found.loadStartedAt()).compareTo(MAX_AGE) < 0 ? found.value() : null;
    }

    /** Returns the time since {@code startedAt}, which is a time of the ticker. */
    Duration age(long startedAt) {
        return Duration.ofNanos(ticker.read() - startedAt);
    }

    /**
     * Returns the running load of the key if it started within the last second, else {@code load}, which the caller
     * must complete.
     */
    PendingLoad<V> joinLoad(K key, PendingLoad<V> load) {
        return loads.compute(
                key,
                (_, running) -> running != null && age(running.startedAt()).compareTo(MAX_AGE) < 0 ? running : load);
    }

    PendingLoad<V> startLoad() {
        return new PendingLoad<>(ticker.read());
    }

    /** Completes a load, and caches its value unless the key was invalidated meanwhile. */
    void completeLoad(K key, PendingLoad<V> load, V value) {
        loads.computeIfPresent(key, (_, running) -> {
            if (running != load) {
                return running;
            }
            values.put(key, new CachedValue<>(value, load.startedAt()));
            return null;
        });
        load.complete(value);
    }

    /** Completes a load with a value that is cached already. */
    void completeWithCached(K key, PendingLoad<V> load, V value) {
        loads.remove(key, load);
        load.complete(value);
    }

    void failLoad(K key, PendingLoad<V> load, Throwable failure) {
        loads.remove(key, load);
        load.fail(failure);
    }

    /** Removes the load before the value, so that the load cannot store its value in between. */
    void invalidate(K key) {
        loads.remove(key);
        values.invalidate(key);
    }

    void invalidateAll() {
        loads.clear();
        values.invalidateAll();
    }
}

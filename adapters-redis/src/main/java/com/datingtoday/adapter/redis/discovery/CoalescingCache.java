package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Short-lived cache of lists. Concurrent readers of the same key share one load. Each thread completes its own loads
 * before it waits for others, so that threads cannot deadlock.
 *
 * @param <K> key of a list
 * @param <V> list
 */
final class CoalescingCache<K, V extends Collection<?>> {

    /** Maximum wait for the load of another thread: longer than any round trip. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(5);

    private final Cache<K, V> cache;
    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    /**
     * Creates an empty cache.
     *
     * @param maxEntries maximum number of entries of all lists together
     */
    CoalescingCache(long maxEntries, Duration maxAge, Ticker ticker) {
        this.cache = Caffeine.newBuilder()
                .maximumWeight(maxEntries)
                .weigher((K _, V list) -> list.size() + 1)
                .expireAfterWrite(maxAge)
                .ticker(ticker)
                .build();
    }

    /**
     * Returns the lists of all keys, from the cache or the source.
     *
     * @param source called at most once, with the missing keys; it must return a list for each
     */
    Map<K, V> getAll(Collection<K> keys, Function<List<K>, Map<K, V>> source) {
        var found = new LinkedHashMap<K, V>();
        var ownLoads = new LinkedHashMap<K, CompletableFuture<V>>();
        var otherLoads = new LinkedHashMap<K, CompletableFuture<V>>();
        for (var key : new LinkedHashSet<>(keys)) {
            var cached = cache.getIfPresent(key);
            if (cached != null) {
                found.put(key, cached);
                continue;
            }
            var started = new CompletableFuture<V>();
            var running = loads.putIfAbsent(key, started);
            if (running == null) {
                ownLoads.put(key, started);
            } else {
                otherLoads.put(key, running);
            }
        }
        if (!ownLoads.isEmpty()) {
            found.putAll(getAll(ownLoads, source));
        }
        otherLoads.forEach((key, running) -> found.put(key, await(running)));
        return found;
    }

    private Map<K, V> getAll(Map<K, CompletableFuture<V>> ownLoads, Function<List<K>, Map<K, V>> source) {
        try {
            var lists = source.apply(List.copyOf(ownLoads.keySet()));
            cache.putAll(lists);
            ownLoads.forEach((key, started) -> started.complete(Objects.requireNonNull(lists.get(key))));
            return lists;
        } catch (RuntimeException | Error failure) {
            ownLoads.values().forEach(started -> started.completeExceptionally(failure));
            throw failure;
        } finally {
            ownLoads.forEach(loads::remove);
        }
    }

    private static <V> V await(CompletableFuture<V> running) {
        try {
            return running.get(MAX_WAIT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DependencyUnavailableException unavailable
                    ? unavailable
                    : new DependencyUnavailableException(Dependency.CAPACITY, e.getCause());
        } catch (TimeoutException e) {
            throw new DependencyUnavailableException(Dependency.REDIS, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.REDIS, e);
        }
    }
}

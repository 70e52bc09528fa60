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
 * Lists that this process has read lately, and those that it is reading: who wants one of these waits for it. Each thread
 * ends what it reads itself before it waits for others, so that nobody waits in a circle.
 *
 * @param <K> what a list is found by
 * @param <V> the list
 */
final class CoalescingCache<K, V extends Collection<?>> {

    /** Longer than a round trip may take; then who reads for others has got stuck. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Cache<K, V> kept;
    private final ConcurrentMap<K, CompletableFuture<V>> readings = new ConcurrentHashMap<>();

    /**
     * Remembers nothing yet.
     *
     * @param lines how many lines of all lists together
     * @param longest how long
     */
    CoalescingCache(long lines, Duration longest, Ticker ticker) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(lines)
                .weigher((K _, V list) -> list.size() + 1)
                .expireAfterWrite(longest)
                .ticker(ticker)
                .build();
    }

    /**
     * All of these, from memory or else from the source.
     *
     * @param source asked once for what is left, if anything; it has a list for each
     */
    Map<K, V> read(Collection<K> keys, Function<List<K>, Map<K, V>> source) {
        var found = new LinkedHashMap<K, V>();
        var own = new LinkedHashMap<K, CompletableFuture<V>>();
        var others = new LinkedHashMap<K, CompletableFuture<V>>();
        for (var key : new LinkedHashSet<>(keys)) {
            var remembered = kept.getIfPresent(key);
            if (remembered != null) {
                found.put(key, remembered);
                continue;
            }
            var begun = new CompletableFuture<V>();
            var going = readings.putIfAbsent(key, begun);
            if (going == null) {
                own.put(key, begun);
            } else {
                others.put(key, going);
            }
        }
        if (!own.isEmpty()) {
            found.putAll(read(own, source));
        }
        others.forEach((key, going) -> found.put(key, await(going)));
        return found;
    }

    private Map<K, V> read(Map<K, CompletableFuture<V>> own, Function<List<K>, Map<K, V>> source) {
        try {
            var lists = source.apply(List.copyOf(own.keySet()));
            kept.putAll(lists);
            own.forEach((key, begun) -> begun.complete(Objects.requireNonNull(lists.get(key))));
            return lists;
        } catch (RuntimeException | Error failure) {
            own.values().forEach(begun -> begun.completeExceptionally(failure));
            throw failure;
        } finally {
            own.forEach(readings::remove);
        }
    }

    private static <V> V await(CompletableFuture<V> going) {
        try {
            return going.get(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DependencyUnavailableException away
                    ? away
                    : new DependencyUnavailableException(Dependency.CAPACITY, e.getCause());
        } catch (TimeoutException e) {
            throw new DependencyUnavailableException(Dependency.REDIS, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(Dependency.REDIS, e);
        }
    }
}

package com.datingtoday.adapter.redis.shared;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Short-lived cache in this process. Concurrent readers of the same key share one load. The age of a value counts from
 * the start of its load, so no value is older even if a change message is lost.
 *
 * <p>An invalidation during a load discards the result; later readers start a new load. Caffeine neither expires nor
 * evicts a load in progress, so the cache ignores one that exceeds the maximum age.
 */
public final class CoalescingCache<K, V> {

    /** Maximum wait for the load of another thread: longer than Redis and the database need together. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(5);

    private final AsyncCache<K, V> loads;
    private final long maxAgeNanos;
    private final Ticker ticker;
    private final Dependency source;

    /** Load of one thread, for which other threads may wait. */
    static final class Load<V> extends CompletableFuture<V> {

        private final long startedAt;
        private volatile @Nullable Throwable failure;

        Load(long startedAt) {
            this.startedAt = startedAt;
        }

        /**
         * Cancels the load. Caffeine logs every other failure with its stack trace, for each key of each request during
         * an outage, although the readers receive it.
         */
        void fail(Throwable cause) {
            failure = cause;
            cancel(false);
        }
    }

    /**
     * Creates an empty cache.
     *
     * @param maxWeight maximum weight of all values together
     * @param source dependency that counts as unavailable if a load takes too long
     */
    public CoalescingCache(long maxWeight, Weigher<K, V> weigher, Duration maxAge, Ticker ticker, Dependency source) {
        this.loads = Caffeine.newBuilder()
                .maximumWeight(maxWeight)
                .weigher(weigher)
                .expireAfterWrite(maxAge)
                .ticker(ticker)
                .buildAsync();
        this.maxAgeNanos = maxAge.toNanos();
        this.ticker = ticker;
        this.source = source;
    }

    /**
     * Returns the values of all keys, from the cache or the source.
     *
     * @param source called at most once on this thread, with the missing keys; it must return a value for each
     */
    public Map<K, V> getAll(Collection<K> keys, Function<List<K>, Map<K, V>> source) {
        var cached = new LinkedHashMap<K, V>();
        for (var key : keys) {
            var load = find(key);
            if (load == null || load.state() != Future.State.SUCCESS) {
                return load(keys, source);
            }
            cached.put(key, load.resultNow());
        }
        return cached;
    }

    private Map<K, V> load(Collection<K> keys, Function<List<K>, Map<K, V>> source) {
        var lookup = lookup(keys);
        try {
            lookup.load(source);
        } catch (RuntimeException | Error failure) {
            lookup.fail(failure);
            throw failure;
        }
        var deadline = deadline();
        var values = new LinkedHashMap<K, V>();
        keys.forEach(key -> values.put(key, lookup.get(key, deadline)));
        return values;
    }

    /** Starts a load for each key that is neither cached nor loaded by another thread; the caller must complete it. */
    public CacheLookup<K, V> lookup(Collection<K> keys) {
        return new CacheLookup<>(this, keys);
    }

    /** Returns the time of {@link System#nanoTime()} until which a reader that starts to wait now may wait. */
    public static long deadline() {
        return System.nanoTime() + MAX_WAIT.toNanos();
    }

    public void invalidate(K key) {
        loads.synchronous().invalidate(key);
    }

    public void invalidateAll() {
        loads.synchronous().invalidateAll();
    }

    long now() {
        return ticker.read();
    }

    /** Returns the load of the key, complete or in progress, or null if there is none that other threads may use. */
    @Nullable
    Load<V> find(K key) {
        return loads.getIfPresent(key) instanceof Load<V> load && isUsable(load) ? load : null;
    }

    /** Returns the load of another thread, or {@code started}, which the caller must complete. */
    Load<V> join(K key, Load<V> started) {
        var running = loads.asMap().putIfAbsent(key, started);
        while (running instanceof Load<V> load) {
            if (isUsable(load)) {
                return load;
            }
            loads.asMap().remove(key, load);
            running = loads.asMap().putIfAbsent(key, started);
        }
        return started;
    }

    private boolean isUsable(Load<V> load) {
        return now() - load.startedAt < maxAgeNanos && !load.isCompletedExceptionally();
    }

    /**
     * Waits for the value of a load.
     *
     * @throws DependencyUnavailableException if the deadline passes; other exceptions of the load are rethrown
     */
    V await(Load<V> load, long deadline) {
        if (load.state() == Future.State.SUCCESS) {
            return load.resultNow();
        }
        try {
            return load.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (CancellationException e) {
            throw load.failure instanceof RuntimeException failure
                    ? failure
                    : new DependencyUnavailableException(Dependency.CAPACITY, load.failure);
        } catch (ExecutionException | TimeoutException e) {
            throw new DependencyUnavailableException(source, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(source, e);
        }
    }
}

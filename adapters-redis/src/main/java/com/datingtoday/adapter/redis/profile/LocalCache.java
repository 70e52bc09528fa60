package com.datingtoday.adapter.redis.profile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What this process remembers of one kind, and which thread is finding out what. Nothing is remembered longer than a
 * second after somebody began to find it out; so nothing is older, even if nobody told that it has changed.
 *
 * <p>What is forgotten while it is being found out is not remembered afterwards, and nobody joins that finding any more.
 */
final class LocalCache<K, V> {

    /** The longest. */
    static final Duration LONGEST = Duration.ofSeconds(1);

    private final CacheDefinition<K, V> cacheDefinition;
    private final Ticker ticker;
    private final Cache<K, CachedValue<V>> kept;
    private final ConcurrentMap<K, PendingLoad<V>> findings = new ConcurrentHashMap<>();

    private record CachedValue<V>(V value, long since) {}

    LocalCache(CacheDefinition<K, V> cacheDefinition, int size, Ticker ticker) {
        this.cacheDefinition = cacheDefinition;
        this.ticker = ticker;
        this.kept = Caffeine.newBuilder()
                .maximumSize(size)
                .expireAfterWrite(LONGEST)
                .ticker(ticker)
                .build();
    }

    CacheDefinition<K, V> kind() {
        return cacheDefinition;
    }

    @Nullable
    V get(K key) {
        var found = kept.getIfPresent(key);
        return found != null && age(found.since()).compareTo(LONGEST) < 0 ? found.value() : null;
    }

    /** How long ago that was. */
    Duration age(long since) {
        return Duration.ofNanos(ticker.read() - since);
    }

    /** A finding that somebody else began not long ago, or else a new one, for the caller to end. */
    PendingLoad<V> joinLoad(K key, PendingLoad<V> own) {
        return findings.compute(
                key, (_, going) -> going != null && age(going.since()).compareTo(LONGEST) < 0 ? going : own);
    }

    PendingLoad<V> startLoad() {
        return new PendingLoad<>(ticker.read());
    }

    /** Ends a finding, and remembers its result unless it was to be forgotten meanwhile. */
    void completeLoad(K key, PendingLoad<V> own, V value) {
        findings.computeIfPresent(key, (_, going) -> {
            if (going != own) {
                return going;
            }
            kept.put(key, new CachedValue<>(value, own.since()));
            return null;
        });
        own.found(value);
    }

    /** Ends a finding with what is remembered already. */
    void completeWithCached(K key, PendingLoad<V> own, V value) {
        findings.remove(key, own);
        own.found(value);
    }

    /** Ends a finding without a result. */
    void failLoad(K key, PendingLoad<V> own, Throwable failure) {
        findings.remove(key, own);
        own.failed(failure);
    }

    /** First the finding, then what is kept: in between nothing can be put back. */
    void invalidate(K key) {
        findings.remove(key);
        kept.invalidate(key);
    }

    void invalidateAll() {
        findings.clear();
        kept.invalidateAll();
    }
}

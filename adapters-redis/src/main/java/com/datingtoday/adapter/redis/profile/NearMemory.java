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
final class NearMemory<K, V> {

    /** The longest. */
    static final Duration LONGEST = Duration.ofSeconds(1);

    private final Kind<K, V> kind;
    private final Ticker ticker;
    private final Cache<K, Kept<V>> kept;
    private final ConcurrentMap<K, Finding<V>> findings = new ConcurrentHashMap<>();

    private record Kept<V>(V value, long since) {}

    NearMemory(Kind<K, V> kind, int size, Ticker ticker) {
        this.kind = kind;
        this.ticker = ticker;
        this.kept = Caffeine.newBuilder()
                .maximumSize(size)
                .expireAfterWrite(LONGEST)
                .ticker(ticker)
                .build();
    }

    Kind<K, V> kind() {
        return kind;
    }

    @Nullable
    V recall(K key) {
        var found = kept.getIfPresent(key);
        return found != null && age(found.since()).compareTo(LONGEST) < 0 ? found.value() : null;
    }

    /** How long ago that was. */
    Duration age(long since) {
        return Duration.ofNanos(ticker.read() - since);
    }

    /** A finding that somebody else began not long ago, or else a new one, for the caller to end. */
    Finding<V> join(K key, Finding<V> own) {
        return findings.compute(
                key, (_, going) -> going != null && age(going.since()).compareTo(LONGEST) < 0 ? going : own);
    }

    Finding<V> begin() {
        return new Finding<>(ticker.read());
    }

    /** Ends a finding, and remembers its result unless it was to be forgotten meanwhile. */
    void found(K key, Finding<V> own, V value) {
        findings.computeIfPresent(key, (_, going) -> {
            if (going != own) {
                return going;
            }
            kept.put(key, new Kept<>(value, own.since()));
            return null;
        });
        own.found(value);
    }

    /** Ends a finding with what is remembered already. */
    void known(K key, Finding<V> own, V value) {
        findings.remove(key, own);
        own.found(value);
    }

    /** Ends a finding without a result. */
    void failed(K key, Finding<V> own, Throwable failure) {
        findings.remove(key, own);
        own.failed(failure);
    }

    /** First the finding, then what is kept: in between nothing can be put back. */
    void forget(K key) {
        findings.remove(key);
        kept.invalidate(key);
    }

    void forgetAll() {
        findings.clear();
        kept.invalidateAll();
    }
}

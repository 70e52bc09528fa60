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
 * One thread's look for things of one kind: what this process remembers, what others are finding out just now, and what is
 * left for this thread. It ends everything of its own before it waits for others, so that nobody waits in a circle.
 */
final class BatchLookup<K, V> {

    /** Half of what a mark stands for: who loaded for longer might outlast it, and put back what was read before. */
    private static final Duration LONGEST_LOAD = Duration.ofSeconds(5);

    private final LocalCache<K, V> memory;
    private final long since;
    private final Map<K, V> found = new HashMap<>();
    private final Map<K, PendingLoad<V>> own = new LinkedHashMap<>();
    private final Map<K, PendingLoad<V>> others = new HashMap<>();
    private final Set<K> unknownToRedis = new HashSet<>();
    private final Map<K, V> loaded = new LinkedHashMap<>();

    private BatchLookup(LocalCache<K, V> memory) {
        this.memory = memory;
        this.since = memory.startLoad().since();
    }

    /** Begins to find out what neither this process remembers nor anybody else is finding out. */
    static <K, V> BatchLookup<K, V> begin(LocalCache<K, V> memory, Collection<K> keys) {
        var batchLookup = new BatchLookup<>(memory);
        keys.forEach(batchLookup::begin);
        return batchLookup;
    }

    private void begin(K key) {
        var remembered = memory.get(key);
        if (remembered != null) {
            found.put(key, remembered);
            return;
        }
        var begun = memory.startLoad();
        var joined = memory.joinLoad(key, begun);
        if (joined != begun) {
            others.put(key, joined);
            return;
        }
        // Somebody may have ended his finding in between.
        var justFound = memory.get(key);
        if (justFound != null) {
            memory.completeWithCached(key, begun, justFound);
            found.put(key, justFound);
            return;
        }
        own.put(key, begun);
    }

    /** Whether something is left for this thread. */
    boolean hasPendingKeys() {
        return !own.isEmpty();
    }

    /** Asks Redis. What it returns takes the answers, once they are there. */
    Runnable fetch(RedisPipeline redisPipeline) {
        var keys = List.copyOf(own.keySet());
        var texts = memory.kind().fetch(redisPipeline, keys);
        return () -> {
            var answers = texts.get();
            for (int i = 0; i < keys.size(); i++) {
                var text = answers.get(i);
                if (text == null) {
                    unknownToRedis.add(keys.get(i));
                } else {
                    read(keys.get(i), text);
                }
            }
        };
    }

    private void read(K key, String text) {
        var value = memory.kind().decode(key, text);
        if (value != null) {
            end(key, value);
        }
    }

    /** Asks the source for all that is still left; it has an answer for each. */
    void load(Function<List<K>, Map<K, V>> source) {
        if (own.isEmpty()) {
            return;
        }
        var keys = List.copyOf(own.keySet());
        var values = source.apply(keys);
        for (var key : keys) {
            var value = values.get(key);
            if (value == null) {
                throw new IllegalStateException("the source has not told everything");
            }
            end(key, value);
            if (unknownToRedis.contains(key)) {
                loaded.put(key, value);
            }
        }
    }

    private void end(K key, V value) {
        var pendingLoad = own.remove(key);
        if (pendingLoad != null) {
            memory.completeLoad(key, pendingLoad, value);
        }
        found.put(key, value);
    }

    /** Whether something was loaded that Redis did not know and may be told. */
    boolean hasEntriesToStore() {
        return !loaded.isEmpty() && memory.age(since).compareTo(LONGEST_LOAD) < 0;
    }

    /** Tells Redis; what stands there by now, stays. */
    void store(RedisPipeline redisPipeline) {
        var cacheDefinition = memory.kind();
        loaded.forEach((key, value) -> {
            var longest = cacheDefinition.maxAge(value).toMillis();
            // What was loaded together does not go together.
            var millis = longest - ThreadLocalRandom.current().nextLong(longest / 5);
            var _ = redisPipeline
                    .commands()
                    .set(
                            cacheDefinition.key(key),
                            cacheDefinition.encode(value),
                            SetArgs.Builder.nx().px(millis));
        });
    }

    /** Ends what is left without a result. */
    void fail(Throwable failure) {
        own.forEach((key, pendingLoad) -> memory.failLoad(key, pendingLoad, failure));
        own.clear();
    }

    /** Everything, also what others have found out. */
    Map<K, V> await(long deadline) {
        others.forEach((key, pendingLoad) -> found.put(key, pendingLoad.await(deadline)));
        return found;
    }
}

package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Key, text format and time to live of one kind of value in Redis.
 *
 * @param <V> value; absence in the source is a value too
 */
interface CacheDefinition<K, V> {

    /** Value stored while an entry changes; it prevents concurrent cache fills. No codec produces it. */
    String TOMBSTONE = "!";

    String key(K key);

    /**
     * Adds the read commands of several keys to a pipeline: one command per key, unless all keys are in one slot.
     *
     * @return supplier of one text or null per key, in the same order; valid after the round trip
     */
    default Supplier<List<@Nullable String>> fetch(RedisPipeline pipeline, List<K> keys) {
        var texts = keys.stream().map(key -> pipeline.commands().get(key(key))).toList();
        return () -> {
            var values = new ArrayList<@Nullable String>(texts.size());
            texts.forEach(text -> values.add(text.resultNow()));
            return values;
        };
    }

    String encode(V value);

    /** Returns the value, or null if the text has another version, is damaged or is the tombstone. */
    @Nullable
    V decode(K key, String text);

    /** Returns the maximum time to live in Redis. */
    Duration maxAge(V value);
}

package com.datingtoday.adapter.redis.profile;

import com.datingtoday.adapter.redis.shared.RedisPipeline;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of thing stands in Redis.
 *
 * @param <K> what it is found by
 * @param <V> what is found; also that there is nothing
 */
interface CacheDefinition<K, V> {

    /** What stands in the place of something that is about to change, or just has. No kind writes a text like it. */
    String TOMBSTONE = "!";

    String key(K key);

    /**
     * Asks for several with a flush.
     *
     * @return after the flush, a text or null for each, in the same order
     */
    Supplier<List<@Nullable String>> fetch(RedisPipeline redisPipeline, List<K> keys);

    String encode(V value);

    /** What that text says; null if another version wrote it, if it is damaged, or a change is going on. */
    @Nullable
    V decode(K key, String text);

    /** The longest that it stands there. */
    Duration maxAge(V value);
}

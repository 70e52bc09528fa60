package com.datingtoday.adapter.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.datingtoday.adapter.redis.testing.ManualTicker;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoalescingCacheTest {

    private final ManualTicker ticker = new ManualTicker();
    private final CoalescingCache<Integer, List<String>> cache = createCache(1_000);
    private final List<List<Integer>> loadedKeys = new ArrayList<>();

    private CoalescingCache<Integer, List<String>> createCache(long maxWeight) {
        return new CoalescingCache<>(
                maxWeight, (_, list) -> list.size() + 1, Duration.ofSeconds(1), ticker, Dependency.REDIS);
    }

    private Map<Integer, List<String>> source(List<Integer> keys) {
        loadedKeys.add(keys);
        return keys.stream().collect(Collectors.toMap(key -> key, key -> List.of("list " + key)));
    }

    @Test
    void only_missing_keys_are_loaded() {
        cache.getAll(List.of(1, 2, 1), this::source);
        var read = cache.getAll(List.of(2, 3, 1), this::source);
        cache.getAll(List.of(), this::source);
        ticker.advance(Duration.ofSeconds(1));
        cache.getAll(List.of(1), this::source);

        assertThat(read).isEqualTo(Map.of(1, List.of("list 1"), 2, List.of("list 2"), 3, List.of("list 3")));
        assertThat(loadedKeys).containsExactly(List.of(1, 2), List.of(3), List.of(1));
    }

    /** Reads in a new thread, and returns when that thread waits. */
    private ReaderThread startRead(int key, Function<List<Integer>, Map<Integer, List<String>>> source) {
        var result = new CompletableFuture<List<String>>();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                result.complete(cache.getAll(List.of(key), source).get(key));
            } catch (RuntimeException failure) {
                result.completeExceptionally(failure);
            }
        });
        await().pollInterval(Duration.ofMillis(2))
                .until(() ->
                        Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(thread.getState()));
        return new ReaderThread(thread, result);
    }

    private record ReaderThread(Thread thread, CompletableFuture<List<String>> result) {}

    @Test
    void a_reader_waits_for_a_load_in_progress() throws Exception {
        var answer = new CompletableFuture<Map<Integer, List<String>>>();
        var first = startRead(1, _ -> answer.join());
        var second = startRead(1, this::source);
        answer.complete(Map.of(1, List.of("first")));

        assertThat(first.result().get()).containsExactly("first");
        assertThat(second.result().get()).containsExactly("first");
        assertThat(loadedKeys).isEmpty();
    }

    @Test
    void a_failure_reaches_all_waiting_readers_and_is_not_cached() {
        var unavailable = new DependencyUnavailableException(Dependency.REDIS, null);
        var answer = new CompletableFuture<Map<Integer, List<String>>>();
        var first = startRead(1, _ -> {
            try {
                return answer.join();
            } catch (CompletionException _) {
                throw unavailable;
            }
        });
        var second = startRead(1, this::source);
        answer.completeExceptionally(unavailable);

        assertThatThrownBy(first.result()::get).hasCause(unavailable);
        assertThatThrownBy(second.result()::get).hasCause(unavailable);
        assertThat(cache.getAll(List.of(1), this::source)).containsEntry(1, List.of("list 1"));
    }

    @Test
    void a_source_without_a_value_for_a_key_is_an_error() {
        assertThatThrownBy(() -> cache.getAll(List.of(1), _ -> Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_waiting_reader_can_be_interrupted() throws Exception {
        var answer = new CompletableFuture<Map<Integer, List<String>>>();
        var first = startRead(1, _ -> answer.join());
        var second = startRead(1, this::source);
        second.thread().interrupt();

        assertThatThrownBy(second.result()::get).hasCauseInstanceOf(DependencyUnavailableException.class);
        answer.complete(Map.of(1, List.of()));
        assertThat(first.result().get()).isEmpty();
    }

    @Test
    void a_cache_without_capacity_shares_loads_in_progress() {
        var empty = createCache(0);
        var first = empty.lookup(List.of(1));
        var second = empty.lookup(List.of(1, 2));
        assertThat(first.pendingKeys()).containsExactly(1);
        assertThat(second.pendingKeys()).containsExactly(2);
        first.complete(1, List.of("first"));

        assertThat(second.get(1, CoalescingCache.deadline())).containsExactly("first");
        await().pollInterval(Duration.ofMillis(2))
                .until(() -> empty.lookup(List.of(1)).hasPendingKeys());
    }

    /** Caffeine evicts asynchronously. */
    @Test
    void lists_beyond_the_capacity_are_evicted() {
        var keys = IntStream.range(0, 100).boxed().toList();
        Function<List<Integer>, Map<Integer, List<String>>> long99 = missing -> {
            loadedKeys.add(missing);
            return missing.stream().collect(Collectors.toMap(key -> key, _ -> Collections.nCopies(99, "line")));
        };
        cache.getAll(keys, long99);

        await().pollInterval(Duration.ofMillis(2)).until(() -> {
            cache.getAll(keys, long99);
            return loadedKeys.getLast().size() >= 90;
        });
        assertThat(loadedKeys.getFirst()).hasSize(100);
    }
}

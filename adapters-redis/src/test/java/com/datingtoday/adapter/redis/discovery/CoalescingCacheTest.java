package com.datingtoday.adapter.redis.discovery;

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
    private final CoalescingCache<Integer, List<String>> reads =
            new CoalescingCache<>(1_000, Duration.ofSeconds(1), ticker);
    private final List<List<Integer>> asked = new ArrayList<>();

    private Map<Integer, List<String>> source(List<Integer> keys) {
        asked.add(keys);
        return keys.stream().collect(Collectors.toMap(key -> key, key -> List.of("list " + key)));
    }

    @Test
    void only_what_is_not_remembered_is_read() {
        reads.getAll(List.of(1, 2, 1), this::source);
        var read = reads.getAll(List.of(2, 3, 1), this::source);
        reads.getAll(List.of(), this::source);
        ticker.pass(Duration.ofSeconds(1));
        reads.getAll(List.of(1), this::source);

        assertThat(read).isEqualTo(Map.of(1, List.of("list 1"), 2, List.of("list 2"), 3, List.of("list 3")));
        assertThat(asked).containsExactly(List.of(1, 2), List.of(3), List.of(1));
    }

    /** Reads in a thread of its own, and returns when that thread waits. */
    private ReaderThread begin(int key, Function<List<Integer>, Map<Integer, List<String>>> source) {
        var result = new CompletableFuture<List<String>>();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                result.complete(reads.getAll(List.of(key), source).get(key));
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
    void who_wants_what_is_being_read_waits_for_it() throws Exception {
        var answer = new CompletableFuture<Map<Integer, List<String>>>();
        var first = begin(1, _ -> answer.join());
        var second = begin(1, this::source);
        answer.complete(Map.of(1, List.of("first")));

        assertThat(first.result().get()).containsExactly("first");
        assertThat(second.result().get()).containsExactly("first");
        assertThat(asked).isEmpty();
    }

    @Test
    void a_failure_is_handed_to_those_who_wait_and_not_remembered() {
        var away = new DependencyUnavailableException(Dependency.REDIS, null);
        var answer = new CompletableFuture<Map<Integer, List<String>>>();
        var first = begin(1, _ -> {
            try {
                return answer.join();
            } catch (CompletionException _) {
                throw away;
            }
        });
        var second = begin(1, this::source);
        answer.completeExceptionally(away);

        assertThatThrownBy(first.result()::get).hasCause(away);
        assertThatThrownBy(second.result()::get).hasCause(away);
        assertThat(reads.getAll(List.of(1), this::source)).containsEntry(1, List.of("list 1"));
    }

    @Test
    void a_source_that_has_no_answer_is_a_fault() {
        assertThatThrownBy(() -> reads.getAll(List.of(1), _ -> Map.of())).isInstanceOf(NullPointerException.class);
    }

    @Test
    void who_waits_can_be_interrupted() throws Exception {
        var answer = new CompletableFuture<Map<Integer, List<String>>>();
        var first = begin(1, _ -> answer.join());
        var second = begin(1, this::source);
        second.thread().interrupt();

        assertThatThrownBy(second.result()::get).hasCauseInstanceOf(DependencyUnavailableException.class);
        answer.complete(Map.of(1, List.of()));
        assertThat(first.result().get()).isEmpty();
    }

    /** Caffeine lets go in its own time. */
    @Test
    void lists_that_are_too_many_are_let_go() {
        var keys = IntStream.range(0, 100).boxed().toList();
        Function<List<Integer>, Map<Integer, List<String>>> long99 = missing -> {
            asked.add(missing);
            return missing.stream().collect(Collectors.toMap(key -> key, _ -> Collections.nCopies(99, "line")));
        };
        reads.getAll(keys, long99);

        await().pollInterval(Duration.ofMillis(2)).until(() -> {
            reads.getAll(keys, long99);
            return asked.getLast().size() >= 90;
        });
        assertThat(asked.getFirst()).hasSize(100);
    }
}

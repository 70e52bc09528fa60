package com.datingtoday.adapter.providers.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.shared.DomainException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DecoderPoolTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    /** Queue timeout that suffices for a free thread on a busy machine. */
    private static final Duration TURN = Duration.ofSeconds(1);

    @Test
    void a_task_over_the_queue_capacity_is_rejected_immediately() throws Exception {
        var place = new DecoderPool(1, 1, LONG, LONG);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var end = new CountDownLatch(1);
            var first = occupy(place, callers::submit, end);
            var second = waiting(place, callers::submit);

            assertNoPlace(place);

            end.countDown();
            assertThat(first.get()).isEqualTo("done");
            assertThat(second.get()).isEqualTo("done");
            assertThat(place.run(() -> "again")).isEqualTo("again");
        } finally {
            place.close();
        }
    }

    @Test
    void a_task_that_never_ends_occupies_only_its_thread() throws Exception {
        var place = new DecoderPool(2, 1, LONG, SHORT);
        var end = new CountDownLatch(1);
        try {
            assertThatThrownBy(() -> place.run(() -> deaf(end)))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.error()).isEqualTo(HostilePictures.UNREADABLE));

            // The task completes although it may exceed the timeout.
            var small = new CountDownLatch(1);
            var _ = catchThrowable(() -> place.run(() -> {
                small.countDown();
                return "small";
            }));
            small.await();
        } finally {
            end.countDown();
            place.close();
        }
    }

    @Test
    void a_task_over_the_timeout_is_interrupted() throws Exception {
        var place = new DecoderPool(1, 1, LONG, SHORT);
        var told = new CompletableFuture<Boolean>();
        try {
            assertThatThrownBy(() -> place.run(() -> {
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            told.complete(true);
                        }
                        return "";
                    }))
                    .isInstanceOf(DomainException.class);

            assertThat(told.get()).isTrue();
        } finally {
            place.close();
        }
    }

    @Test
    void a_task_over_the_queue_timeout_is_rejected() throws Exception {
        var place = new DecoderPool(1, 1, TURN, LONG);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var end = new CountDownLatch(1);
            var first = occupy(place, callers::submit, end);

            assertNoPlace(place);
            assertNoPlace(place);

            end.countDown();
            assertThat(first.get()).isEqualTo("done");
        } finally {
            place.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {IOException.class, IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class
            })
    void every_decoder_failure_means_an_unreadable_file(Class<? extends Throwable> failure) throws Exception {
        var place = new DecoderPool(1, 1, LONG, LONG);
        var thrown = failure.getDeclaredConstructor().newInstance();
        try {
            assertThatThrownBy(() -> place.run(() -> fail(thrown)))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.error()).isEqualTo(HostilePictures.UNREADABLE));
        } finally {
            place.close();
        }
    }

    /** Occupies the only thread until the latch opens. */
    private static Future<String> occupy(
            DecoderPool place, Function<Callable<String>, Future<String>> callers, CountDownLatch end)
            throws InterruptedException {
        var begun = new CountDownLatch(1);
        var result = callers.apply(() -> place.run(() -> {
            begun.countDown();
            end.await();
            return "done";
        }));
        begun.await();
        return result;
    }

    /** Occupies the only queue position. */
    private static Future<String> waiting(DecoderPool place, Function<Callable<String>, Future<String>> callers) {
        var result = callers.apply(() -> place.run(() -> "done"));
        while (place.queuedCount() == 0) {
            Thread.onSpinWait();
        }
        return result;
    }

    private static String deaf(CountDownLatch end) {
        boolean ended = false;
        while (!ended) {
            try {
                end.await();
                ended = true;
            } catch (InterruptedException e) {
                // A task that ignores interrupts.
            }
        }
        return "";
    }

    private static String fail(Throwable failure) throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (Exception) failure;
    }

    private static void assertNoPlace(DecoderPool place) {
        assertThatThrownBy(() -> place.run(() -> ""))
                .isInstanceOfSatisfying(
                        DependencyUnavailableException.class,
                        e -> assertThat(e.dependency()).isEqualTo(Dependency.CAPACITY));
    }
}

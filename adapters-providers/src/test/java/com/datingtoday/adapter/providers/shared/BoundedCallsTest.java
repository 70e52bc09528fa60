package com.datingtoday.adapter.providers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BoundedCallsTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void a_call_returns_the_result_of_the_work() {
        assertThat(calls(1, LONG).call(() -> "done")).isEqualTo("done");
    }

    @Test
    void work_over_the_timeout_is_interrupted() throws InterruptedException {
        var stopped = new CountDownLatch(1);

        var e = failure(calls(1, Duration.ofMillis(50)), () -> {
            try {
                return new CompletableFuture<String>().get();
            } finally {
                stopped.countDown();
            }
        });

        assertThat(e).hasRootCauseMessage("no response within 50 ms");
        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_result_after_the_timeout_is_released() throws Exception {
        var deaf = new CountDownLatch(1);
        var givenBack = new CompletableFuture<String>();

        var e = catchThrowableOfType(
                DependencyUnavailableException.class,
                () -> calls(1, Duration.ofMillis(50))
                        .call(
                                () -> {
                                    awaitDeafly(deaf);
                                    return "a connection";
                                },
                                givenBack::complete));

        assertThat(e).hasRootCauseMessage("no response within 50 ms");
        assertThat(givenBack).isNotDone();
        deaf.countDown();
        assertThat(givenBack.get(30, TimeUnit.SECONDS)).isEqualTo("a connection");
    }

    @Test
    void a_result_before_the_timeout_is_not_released() {
        var givenBack = new CompletableFuture<String>();

        assertThat(calls(1, LONG).call(() -> "a connection", givenBack::complete))
                .isEqualTo("a connection");

        assertThat(givenBack).isNotDone();
    }

    @Test
    void a_call_over_the_limit_is_rejected_immediately() {
        var calls = calls(2, LONG);
        var first = new BlockedCall(calls);
        var second = new BlockedCall(calls);

        var refused = failure(calls, () -> "third");
        assertThat(refused.dependency()).isEqualTo(Dependency.CAPACITY);
        assertThat(refused).hasRootCauseMessage("the limit of concurrent calls is reached");

        first.end();
        assertThat(calls.call(() -> "third")).isEqualTo("third");
        second.end();
    }

    @Test
    void a_call_over_the_timeout_holds_its_permit_until_it_ends() throws InterruptedException {
        var calls = calls(1, Duration.ofMillis(50));
        var deaf = new CountDownLatch(1);
        var ended = new CountDownLatch(1);

        failure(calls, () -> {
            awaitDeafly(deaf);
            ended.countDown();
            return "too late";
        });

        assertThat(failure(calls, () -> "next")).hasRootCauseMessage("the limit of concurrent calls is reached");
        deaf.countDown();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_failed_call_releases_its_permit() {
        var calls = calls(1, LONG);
        for (int i = 0; i < 100; i++) {
            assertThat(failure(calls, () -> {
                        throw new IOException("broken");
                    }))
                    .hasRootCauseMessage("java.io.IOException");
        }
    }

    @Test
    void a_failure_names_exception_classes_without_messages() {
        var e = failure(calls(1, LONG), () -> {
            throw new IllegalStateException("+8613499990000", new IOException("123456"));
        });

        assertThat(e.dependency()).isEqualTo(Dependency.SMS_PROVIDER);
        assertThat(e.getCause())
                .isInstanceOf(ProviderException.class)
                .hasMessage("java.lang.IllegalStateException because of java.io.IOException")
                .hasNoCause()
                .satisfies(cause ->
                        assertThat(cause.getStackTrace()[0].getClassName()).contains("BoundedCallsTest"));
    }

    @Test
    void an_error_thrown_by_the_library_is_a_failure() {
        assertThat(failure(calls(1, LONG), () -> {
                    throw new NoClassDefFoundError("x");
                }))
                .hasRootCauseMessage("java.lang.NoClassDefFoundError");
    }

    @Test
    void an_interrupted_caller_keeps_its_interrupt_flag() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> calls(1, LONG).call(() -> new CompletableFuture<String>().get()));

        assertThat(Thread.interrupted()).isTrue();
    }

    private static BoundedCalls calls(int most, Duration limit) {
        return new BoundedCalls(Dependency.SMS_PROVIDER, most, limit);
    }

    private static DependencyUnavailableException failure(BoundedCalls calls, Callable<String> work) {
        return catchThrowableOfType(DependencyUnavailableException.class, () -> calls.call(work));
    }

    private static void awaitDeafly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // The interrupt is ignored.
            }
        }
    }

    /** Running call that ends at an interrupt. */
    private static final class BlockedCall {

        private final CountDownLatch end = new CountDownLatch(1);
        private final Thread caller;

        BlockedCall(BoundedCalls calls) {
            var begun = new CountDownLatch(1);
            caller = Thread.ofVirtual()
                    .start(() -> calls.call(() -> {
                        begun.countDown();
                        end.await();
                        return "held";
                    }));
            awaitDeafly(begun);
        }

        void end() {
            end.countDown();
            try {
                caller.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package com.datingtoday.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.Schedule;
import com.datingtoday.application.shared.ScheduledJob;
import com.datingtoday.application.shared.ScheduledJob.Task;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ScheduledJobsTest {

    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void a_slow_job_neither_delays_other_jobs_nor_starts_twice() throws InterruptedException {
        var slowRuns = new AtomicInteger();
        var otherRuns = new CountDownLatch(5);

        try (var _ = start(
                job("slow", _ -> {
                    slowRuns.incrementAndGet();
                    awaitEnd();
                }),
                job("other", _ -> otherRuns.countDown()))) {
            assertThat(otherRuns.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(slowRuns).hasValue(1);
        } finally {
            end.countDown();
        }
    }

    @Test
    void a_failed_job_starts_again() throws InterruptedException {
        var runs = new CountDownLatch(2);

        try (var _ = start(job("failing", _ -> {
            runs.countDown();
            throw new IllegalStateException("test failure");
        }))) {
            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_staggered_job_does_not_start_in_its_first_minute() throws InterruptedException {
        var runs = new AtomicInteger();
        var otherRuns = new CountDownLatch(2);

        try (var _ = start(
                ScheduledJob.staggered(Duration.ofMinutes(10), "staggered", _ -> runs.incrementAndGet()),
                job("other", _ -> otherRuns.countDown()))) {
            assertThat(otherRuns.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(runs).hasValue(0);
        }
    }

    private static ScheduledJob job(String name, Task task) {
        return ScheduledJob.every(Duration.ofMillis(10), name, task);
    }

    private static AnnotationConfigApplicationContext start(ScheduledJob... jobs) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Schedule.class, () -> () -> List.of(jobs));
        context.register(ScheduledJobs.class);
        context.refresh();
        return context;
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

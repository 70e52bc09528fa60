package com.datingtoday.application.shared;

import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * Job that an instance starts repeatedly, unless the previous run of the same job is still in progress.
 *
 * @param name unique verb phrase for logs, such as {@code process-refunds}
 * @param interval time between two starts, and from the start of the instance to the first one
 * @param staggered true to start first at a random time between one minute and the interval. Instances that start
 *     together then do not run the job together
 */
public record ScheduledJob(String name, Duration interval, boolean staggered, Task task) {

    /** Work of one run. */
    @FunctionalInterface
    public interface Task {

        void run(JobLog log);
    }

    /** Log of a job. Each entry has a fixed verb phrase as event, and a count. */
    public interface JobLog {

        void info(String event, int count);

        void warn(String event, int count);
    }

    /** Returns a job that starts for the first time after one interval. */
    public static ScheduledJob every(Duration interval, String name, Task task) {
        return new ScheduledJob(name, interval, false, task);
    }

    /** Returns a job that starts for the first time at a random time between one minute and the interval. */
    public static ScheduledJob staggered(Duration interval, String name, Task task) {
        return new ScheduledJob(name, interval, true, task);
    }

    /** Returns a task that repeats a batch until it returns 0. */
    public static Task untilEmpty(IntSupplier batch) {
        return _ -> {
            while (batch.getAsInt() > 0) {
                // The next batch may find more.
            }
        };
    }
}

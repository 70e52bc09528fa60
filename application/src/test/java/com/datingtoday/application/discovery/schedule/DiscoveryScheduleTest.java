package com.datingtoday.application.discovery.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.ScheduledJob;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoveryScheduleTest {

    private final List<String> calls = new ArrayList<>();

    /** An instance can fill the index for minutes and must reload grids meanwhile. */
    @Test
    void grids_are_reloaded_and_the_index_is_maintained_in_separate_jobs() {
        job("reload-grids").task().run(new NoLog());
        assertThat(calls).containsExactly("reload");

        job("maintain-nearby-index").task().run(new NoLog());
        assertThat(calls).containsExactly("reload", "maintain");
    }

    @Test
    void a_flush_is_repeated_until_the_buffer_is_empty() {
        job("flush-activity").task().run(new NoLog());

        assertThat(calls).containsExactly("flush", "flush", "flush");
    }

    private ScheduledJob job(String name) {
        Iterator<Integer> batches = List.of(5, 2, 0).iterator();
        var schedule = new DiscoverySchedule(
                () -> {
                    calls.add("flush");
                    return batches.next();
                },
                () -> 0,
                () -> 0,
                () -> 0,
                () -> calls.add("reload"),
                () -> calls.add("maintain"),
                () -> 0);
        return schedule.jobs().stream()
                .filter(job -> job.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private record NoLog() implements ScheduledJob.JobLog {

        @Override
        public void info(String event, int count) {}

        @Override
        public void warn(String event, int count) {}
    }
}

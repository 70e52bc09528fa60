package com.datingtoday.bootstrap;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.Schedule;
import com.datingtoday.application.shared.ScheduledJob;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Runs the jobs of all schedules on this instance, unless {@code datingtoday.scheduled-jobs} is false. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "datingtoday.scheduled-jobs", matchIfMissing = true)
@EnableScheduling
class ScheduledJobs implements SchedulingConfigurer {

    private static final Logger log = LoggerFactory.getLogger(ScheduledJobs.class);
    private static final long MIN_RANDOM_DELAY_SECONDS = 60;

    private final List<Schedule> schedules;

    ScheduledJobs(List<Schedule> schedules) {
        this.schedules = schedules;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        for (var schedule : schedules) {
            for (var job : schedule.jobs()) {
                registrar.addFixedDelayTask(new FixedDelayTask(new JobStarter(job), job.interval(), initialDelay(job)));
            }
        }
    }

    private static Duration initialDelay(ScheduledJob job) {
        return job.staggered()
                ? Duration.ofSeconds(ThreadLocalRandom.current()
                        .nextLong(MIN_RANDOM_DELAY_SECONDS, job.interval().toSeconds()))
                : job.interval();
    }

    /** Starts each run on a virtual thread of its own, so that a slow job does not delay the others. */
    private static final class JobStarter implements Runnable {

        private final ScheduledJob job;
        private final AtomicBoolean running = new AtomicBoolean();

        JobStarter(ScheduledJob job) {
            this.job = job;
        }

        @Override
        public void run() {
            if (running.compareAndSet(false, true)) {
                Thread.ofVirtual().name("job " + job.name()).start(this::runJob);
            }
        }

        private void runJob() {
            try {
                job.task().run(new Slf4jJobLog());
            } catch (DependencyUnavailableException unavailable) {
                log.warn("job postponed job={} dependency={}", job.name(), unavailable.dependency());
            } catch (RuntimeException failure) {
                log.error("job failed job={}", job.name(), failure);
            } finally {
                running.set(false);
            }
        }
    }

    private record Slf4jJobLog() implements ScheduledJob.JobLog {

        @Override
        public void info(String event, int count) {
            log.info("{} count={}", event, count);
        }

        @Override
        public void warn(String event, int count) {
            log.warn("{} count={}", event, count);
        }
    }
}

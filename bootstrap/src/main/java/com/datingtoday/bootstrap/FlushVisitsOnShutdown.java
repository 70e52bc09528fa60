package com.datingtoday.bootstrap;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.visitor.FlushVisits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Flushes the buffered visits when the application stops. */
@Component
final class FlushVisitsOnShutdown implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FlushVisitsOnShutdown.class);

    private final FlushVisits flushVisits;
    private volatile boolean running;

    FlushVisitsOnShutdown(FlushVisits flushVisits) {
        this.flushVisits = flushVisits;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            while (flushVisits.flush() > 0) {
                // Each call flushes one batch.
            }
        } catch (DependencyUnavailableException unavailable) {
            log.warn("buffered visits lost on shutdown dependency={}", unavailable.dependency());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Returns a phase below those of the web server and the sockets, which stop first. */
    @Override
    public int getPhase() {
        return 0;
    }
}

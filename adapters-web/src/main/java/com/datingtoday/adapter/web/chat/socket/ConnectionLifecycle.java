package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.live.SubscribeLiveEvents;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts and stops the connection monitor, and subscribes the {@link ConnectionRegistry} to live events. It stops before the web server, because its phase is later, and sends each
 * client a random delay before the reconnect.
 */
@Component
final class ConnectionLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ConnectionLifecycle.class);
    private static final Duration MAX_TICK = Duration.ofSeconds(1);
    private static final int TICKS = 4;
    private static final long JITTER_MILLIS = 5_000;

    private final ConnectionRegistry connections;
    private final ConnectionMonitor connectionMonitor;
    private final FrameCodec frameCodec;
    private final SubscribeLiveEvents subscribeLiveEvents;
    private final ChatConnectionSettings settings;
    private volatile @Nullable ScheduledExecutorService scheduler;

    ConnectionLifecycle(
            ConnectionRegistry connections,
            ConnectionMonitor connectionMonitor,
            FrameCodec frameCodec,
            SubscribeLiveEvents subscribeLiveEvents,
            ChatConnectionSettings settings) {
        this.connections = connections;
        this.connectionMonitor = connectionMonitor;
        this.frameCodec = frameCodec;
        this.subscribeLiveEvents = subscribeLiveEvents;
        this.settings = settings;
    }

    @Override
    public void start() {
        connections.open();
        subscribeLiveEvents.subscribe(new SubscribeLiveEvents.Command(connections::send));
        var executor = Executors.newScheduledThreadPool(
                3, Thread.ofVirtual().name("sockets-", 0).factory());
        schedule(executor, tick(), connectionMonitor::checkIdle);
        schedule(executor, settings.heartbeatInterval(), connectionMonitor::renew);
        schedule(executor, settings.heartbeatInterval(), connectionMonitor::revalidateSessions);
        scheduler = executor;
    }

    /** Returns the interval of the checks: short enough that no time limit is exceeded by much. */
    private Duration tick() {
        return Stream.of(settings.heartbeatInterval(), settings.authTimeout(), settings.sendTimeout())
                .map(limit -> limit.dividedBy(TICKS))
                .reduce(MAX_TICK, (left, right) -> left.compareTo(right) < 0 ? left : right);
    }

    private static void schedule(ScheduledExecutorService executor, Duration period, Runnable task) {
        var guarded = guarded(task);
        var _ = executor.scheduleWithFixedDelay(guarded, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns a task that logs exceptions, because an exception would cancel the periodic task. */
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                log.error("connection monitor run failed", failure);
            }
        };
    }

    @Override
    public void stop(Runnable callback) {
        var allClosed = connections.startShutdown();
        connections.all().forEach(this::requestReconnect);
        var _ = allClosed
                .completeOnTimeout(null, settings.sendTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(() -> {
                    stop();
                    callback.run();
                });
    }

    private void requestReconnect(ChatConnection connection) {
        var delayMillis = ThreadLocalRandom.current().nextLong(JITTER_MILLIS + 1);
        connection.send(frameCodec.encode(new ServerFrame.Reconnect(delayMillis)));
        connection.close(CloseCodes.RESTART);
    }

    @Override
    public void stop() {
        var executor = scheduler;
        scheduler = null;
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}

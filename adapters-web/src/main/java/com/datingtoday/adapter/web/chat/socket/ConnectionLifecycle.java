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
 * Goes its rounds as long as the instance runs. Before the server stops, for it stands in a later phase, it tells all to
 * connect elsewhere, not all at once.
 */
@Component
final class ConnectionLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ConnectionLifecycle.class);
    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
    private static final int TICKS = 4;
    private static final long JITTER_MILLIS = 5_000;

    private final ConnectionRegistry sockets;
    private final ConnectionMonitor connectionMonitor;
    private final FrameCodec frameCodec;
    private final SubscribeLiveEvents subscribeLiveEvents;
    private final ChatConnectionSettings settings;
    private volatile @Nullable ScheduledExecutorService clockwork;

    ConnectionLifecycle(
            ConnectionRegistry sockets,
            ConnectionMonitor connectionMonitor,
            FrameCodec frameCodec,
            SubscribeLiveEvents subscribeLiveEvents,
            ChatConnectionSettings settings) {
        this.sockets = sockets;
        this.connectionMonitor = connectionMonitor;
        this.frameCodec = frameCodec;
        this.subscribeLiveEvents = subscribeLiveEvents;
        this.settings = settings;
    }

    @Override
    public void start() {
        sockets.open();
        subscribeLiveEvents.subscribe(new SubscribeLiveEvents.Command(sockets::send));
        var threads = Executors.newScheduledThreadPool(
                3, Thread.ofVirtual().name("sockets-", 0).factory());
        every(threads, tick(), connectionMonitor::checkIdle);
        every(threads, settings.heartbeat(), connectionMonitor::renew);
        every(threads, settings.heartbeat(), connectionMonitor::revalidateSessions);
        clockwork = threads;
    }

    /** So often that no limit is overrun by much. */
    private Duration tick() {
        return Stream.of(settings.heartbeat(), settings.authTime(), settings.sendTime())
                .map(limit -> limit.dividedBy(TICKS))
                .reduce(LONGEST_TICK, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private static void every(ScheduledExecutorService threads, Duration period, Runnable round) {
        var guarded = guarded(round);
        var _ = threads.scheduleWithFixedDelay(guarded, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** A round that fails must not be the last. */
    private static Runnable guarded(Runnable round) {
        return () -> {
            try {
                round.run();
            } catch (RuntimeException fault) {
                log.error("a round failed", fault);
            }
        };
    }

    @Override
    public void stop(Runnable callback) {
        var emptied = sockets.startShutdown();
        sockets.all().forEach(this::sendAway);
        var _ = emptied.completeOnTimeout(null, settings.sendTime().toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(() -> {
                    stop();
                    callback.run();
                });
    }

    private void sendAway(ChatConnection socket) {
        var later = ThreadLocalRandom.current().nextLong(JITTER_MILLIS + 1);
        socket.send(frameCodec.encode(new ServerFrame.Reconnect(later)));
        socket.close(CloseCodes.RESTART);
    }

    @Override
    public void stop() {
        var threads = clockwork;
        clockwork = null;
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}

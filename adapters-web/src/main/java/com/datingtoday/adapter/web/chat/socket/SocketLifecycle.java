package com.datingtoday.adapter.web.chat.socket;

import com.datingtoday.application.chat.live.HearEvents;
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
final class SocketLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SocketLifecycle.class);
    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
    private static final int TICKS = 4;
    private static final long JITTER_MILLIS = 5_000;

    private final TomcatSockets sockets;
    private final Rounds rounds;
    private final Frames frames;
    private final HearEvents hearEvents;
    private final ChatSettings settings;
    private volatile @Nullable ScheduledExecutorService clockwork;

    SocketLifecycle(TomcatSockets sockets, Rounds rounds, Frames frames, HearEvents hearEvents, ChatSettings settings) {
        this.sockets = sockets;
        this.rounds = rounds;
        this.frames = frames;
        this.hearEvents = hearEvents;
        this.settings = settings;
    }

    @Override
    public void start() {
        sockets.open();
        hearEvents.hear(new HearEvents.Command(sockets::send));
        var threads = Executors.newScheduledThreadPool(
                3, Thread.ofVirtual().name("sockets-", 0).factory());
        every(threads, tick(), rounds::listen);
        every(threads, settings.heartbeat(), rounds::keep);
        every(threads, settings.heartbeat(), rounds::checkLogins);
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
        var emptied = sockets.leave();
        sockets.all().forEach(this::sendAway);
        var _ = emptied.completeOnTimeout(null, settings.sendTime().toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(() -> {
                    stop();
                    callback.run();
                });
    }

    private void sendAway(LiveSocket socket) {
        var later = ThreadLocalRandom.current().nextLong(JITTER_MILLIS + 1);
        socket.tell(frames.write(new ServerFrame.Reconnect(later)));
        socket.close(Closing.RESTART);
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

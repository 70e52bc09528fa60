package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.adapter.sandbox.vip.SandboxSettings.Notifications;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sender of notifications. A notification is signed once and repeated unchanged for {@link #PERSISTENCE} until the
 * response is status 200 with {@value SandboxProtocol#TAKEN}. Each copy is repeated independently.
 */
final class SandboxNotifier implements AutoCloseable {

    /** Period of the repetitions. */
    static final Duration PERSISTENCE = Duration.ofHours(24);

    private static final Logger log = LoggerFactory.getLogger(SandboxNotifier.class);
    private static final Duration MAX_WAIT = Duration.ofHours(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int MAX_RESPONSE_BYTES = 1024;

    private final Notifications settings;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();
    private final ScheduledThreadPoolExecutor schedule = new ScheduledThreadPoolExecutor(
            1, Thread.ofVirtual().name("sandbox-schedule").factory());
    private final AtomicLong tries = new AtomicLong();

    SandboxNotifier(Notifications settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Notification ready to send.
     *
     * @param made time of the signature
     */
    record SignedNotification(URI to, SandboxSignature seal, String body, Instant made) {}

    /** Schedules the copies of a notification. */
    void deliver(SignedNotification signedNotification) {
        for (var copy = 0; copy < settings.copies(); copy++) {
            schedule(signedNotification, settings.delay(), settings.retryInterval());
        }
    }

    private void schedule(SignedNotification signedNotification, Duration wait, Duration retry) {
        if (clock.instant().isAfter(signedNotification.made().plus(PERSISTENCE))) {
            log.warn("sandbox notification expired period={}", PERSISTENCE);
            return;
        }
        var next = retry.multipliedBy(2).compareTo(MAX_WAIT) < 0 ? retry.multipliedBy(2) : MAX_WAIT;
        var _ = schedule.schedule(
                () -> Thread.ofVirtual().name("sandbox-notice").start(() -> attempt(signedNotification, retry, next)),
                wait.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void attempt(SignedNotification signedNotification, Duration retry, Duration next) {
        var isDropped = settings.dropEvery() > 0 && tries.incrementAndGet() % settings.dropEvery() == 0;
        if (isDropped || !isAccepted(signedNotification)) {
            retry(signedNotification, retry, next);
        }
    }

    private void retry(SignedNotification signedNotification, Duration wait, Duration next) {
        if (!schedule.isShutdown()) {
            schedule(signedNotification, wait, next);
        }
    }

    private boolean isAccepted(SignedNotification signedNotification) {
        var request = HttpRequest.newBuilder(signedNotification.to())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(signedNotification.body()));
        signedNotification.seal().headers().forEach(request::header);
        try {
            var response =
                    http.send(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), MAX_RESPONSE_BYTES));
            log.debug("sandbox notification answered status={}", response.statusCode());
            return response.statusCode() == 200 && response.body().equals(SandboxProtocol.TAKEN);
        } catch (IOException e) {
            log.debug(
                    "sandbox notification not delivered cause={}", e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        schedule.shutdownNow();
        http.shutdownNow();
    }
}

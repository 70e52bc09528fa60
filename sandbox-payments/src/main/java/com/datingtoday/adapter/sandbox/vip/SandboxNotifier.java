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
 * Delivers what the sandbox tells. A notice is signed once, and repeated unchanged for {@link #PERSISTENCE}, until it is
 * answered with status 200 and {@value SandboxProtocol#TAKEN}; of several copies, each for itself.
 */
final class SandboxNotifier implements AutoCloseable {

    /** For how long a notice is repeated. */
    static final Duration PERSISTENCE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(SandboxNotifier.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 1024;

    private final Notifications settings;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LIMIT)
            .build();
    private final ScheduledThreadPoolExecutor schedule = new ScheduledThreadPoolExecutor(
            1, Thread.ofVirtual().name("sandbox-schedule").factory());
    private final AtomicLong tries = new AtomicLong();

    SandboxNotifier(Notifications settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A notice as it is sent.
     *
     * @param made when it was signed
     */
    record SignedNotification(URI to, SandboxSignature seal, String body, Instant made) {}

    /** Sends it soon, as often as it takes. */
    void deliver(SignedNotification signedNotification) {
        for (var copy = 0; copy < settings.copies(); copy++) {
            later(signedNotification, settings.delay(), settings.retry());
        }
    }

    private void later(SignedNotification signedNotification, Duration wait, Duration retry) {
        if (clock.instant().isAfter(signedNotification.made().plus(PERSISTENCE))) {
            LOG.warn("sandbox: a notice was not taken within {}", PERSISTENCE);
            return;
        }
        var next = retry.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? retry.multipliedBy(2) : LONGEST_WAIT;
        var _ = schedule.schedule(
                () -> Thread.ofVirtual().name("sandbox-notice").start(() -> attempt(signedNotification, retry, next)),
                wait.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void attempt(SignedNotification signedNotification, Duration retry, Duration next) {
        var isLost = settings.loseEvery() > 0 && tries.incrementAndGet() % settings.loseEvery() == 0;
        if (isLost || !isTaken(signedNotification)) {
            again(signedNotification, retry, next);
        }
    }

    private void again(SignedNotification signedNotification, Duration wait, Duration next) {
        if (!schedule.isShutdown()) {
            later(signedNotification, wait, next);
        }
    }

    private boolean isTaken(SignedNotification signedNotification) {
        var request = HttpRequest.newBuilder(signedNotification.to())
                .timeout(LIMIT)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(signedNotification.body()));
        signedNotification.seal().headers().forEach(request::header);
        try {
            var answer = http.send(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
            LOG.debug("sandbox: a notice was answered with status {}", answer.statusCode());
            return answer.statusCode() == 200 && answer.body().equals(SandboxProtocol.TAKEN);
        } catch (IOException e) {
            LOG.debug("sandbox: a notice was not answered: {}", e.getClass().getName());
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

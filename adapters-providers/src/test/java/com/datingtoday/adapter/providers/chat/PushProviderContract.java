package com.datingtoday.adapter.providers.chat;

import static com.datingtoday.application.shared.DependencyUnavailableException.Dependency.CAPACITY;
import static com.datingtoday.application.shared.DependencyUnavailableException.Dependency.PUSH_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.CapturedLogs;
import com.datingtoday.application.chat.port.PushSender.Result;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.chat.DeviceToken;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Contract of every push sender. */
@Timeout(60)
abstract class PushProviderContract {

    /** The first call loads the library, which can exceed the production timeout on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration IMPATIENCE = Duration.ofMillis(300);

    @RegisterExtension
    final CapturedLogs capturedLogs = new CapturedLogs();

    abstract ClosablePushSender channel(BoundedCalls calls);

    /** Returns a registered device. */
    abstract DeviceToken phone();

    /** Returns the number of received notifications, whatever the response. */
    abstract int received();

    /** Lets the service count down the latch for each request and send no response until the test ends. */
    abstract void fallSilent(CountDownLatch arrived);

    /** Stops the service. */
    abstract void stop();

    @Test
    void an_accepted_notification_is_sent_once() {
        try (var channel = patient()) {
            assertThat(push(channel)).isEqualTo(Result.SENT);
        }

        assertThat(received()).isEqualTo(1);
        tellsNothing(capturedLogs.text());
    }

    @Test
    void a_service_without_a_response_times_out() {
        try (var patient = patient()) {
            push(patient);
        }
        fallSilent(new CountDownLatch(1));
        var begin = System.nanoTime();
        try (var channel = channel(new BoundedCalls(PUSH_PROVIDER, 1, IMPATIENCE))) {
            unavailable(channel, PUSH_PROVIDER);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(300), PATIENCE);
    }

    @Test
    void a_call_over_the_limit_is_rejected_immediately() throws InterruptedException {
        var arrived = new CountDownLatch(1);
        fallSilent(arrived);
        try (var channel = channel(new BoundedCalls(PUSH_PROVIDER, 1, PATIENCE))) {
            var first = Thread.ofVirtual().start(() -> {
                var _ = catchThrowableOfType(DependencyUnavailableException.class, () -> push(channel));
            });
            arrived.await();

            assertThat(unavailable(channel, CAPACITY)).hasRootCauseMessage("the limit of concurrent calls is reached");
            assertThat(received()).isEqualTo(1);
            first.interrupt();
            first.join();
        }
    }

    @Test
    void an_unreachable_service_is_an_outage() {
        stop();

        try (var channel = patient()) {
            unavailable(channel, PUSH_PROVIDER);
        }
    }

    final ClosablePushSender patient() {
        return channel(new BoundedCalls(PUSH_PROVIDER, 2, PATIENCE));
    }

    final Result push(ClosablePushSender channel) {
        return channel.send(phone(), PushNotificationSamples.WORDS);
    }

    /** Asserts a rejection that is logged once without personal data. */
    final void refused(String said) {
        try (var channel = patient()) {
            assertThat(push(channel)).isEqualTo(Result.REJECTED);
        }
        assertThat(capturedLogs.lines())
                .filteredOn(line -> line.startsWith("WARN"))
                .singleElement()
                .asString()
                .contains(said);
        tellsNothing(capturedLogs.text());
    }

    final DependencyUnavailableException outage() {
        try (var channel = patient()) {
            return unavailable(channel, PUSH_PROVIDER);
        }
    }

    /** Asserts an outage whose causes and log contain no personal data. */
    final DependencyUnavailableException unavailable(ClosablePushSender channel, Dependency dependency) {
        var e = catchThrowableOfType(DependencyUnavailableException.class, () -> push(channel));
        assertThat(e).isNotNull();
        assertThat(e.dependency()).isEqualTo(dependency);
        assertThat(e.getCause()).isNotNull();
        var told = new StringWriter();
        e.printStackTrace(new PrintWriter(told));
        tellsNothing(told + capturedLogs.text());
        return e;
    }

    private void tellsNothing(String text) {
        assertThat(text)
                .doesNotContain(
                        phone().value(),
                        PushNotificationSamples.TITLE,
                        PushNotificationSamples.BODY,
                        "Annushka",
                        "chat-4711")
                .doesNotContainIgnoringCase("bearer", "ya29", "begin private");
    }
}

package com.datingtoday.adapter.providers.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.chat.PushSettings.Apns;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.application.chat.port.PushSender.PushNotification;
import com.datingtoday.application.chat.port.PushSender.Result;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.shared.TestClock;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import com.eatthepath.pushy.apns.server.RejectionReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ApnsPushSenderTest extends PushProviderContract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    private static ServerCertificate certificate;
    private static ApnsStub stub;

    @TempDir
    Path folder;

    private String endpoint;
    private Path keyFile;

    @BeforeAll
    static void open(@TempDir Path place) {
        certificate = ServerCertificate.make(place);
        stub = new ApnsStub(certificate);
    }

    @AfterAll
    static void close() {
        stub.close();
    }

    @BeforeEach
    void settle() {
        endpoint = stub.endpoint();
        keyFile = stub.keyFile(folder);
    }

    @AfterEach
    void reset() {
        stub.reset();
    }

    @Override
    ClosablePushSender channel(BoundedCalls calls) {
        var builder = ApnsClientFactory.builder(settings(keyFile, false, endpoint), CONNECT_LIMIT)
                .setTrustedServerCertificateChain(certificate.chain());
        return new ApnsPushSender(ApnsStub.TOPIC, ApnsClientFactory.open(builder), calls, new TestClock(NOW));
    }

    private static Apns settings(Path keyFile, boolean sandbox, @Nullable String endpoint) {
        return new Apns(ApnsStub.TEAM, ApnsStub.KEY_ID, keyFile.toString(), ApnsStub.TOPIC, sandbox, endpoint);
    }

    @Override
    DeviceToken phone() {
        return new DeviceToken(Platform.APNS, ApnsStub.PHONE);
    }

    @Override
    int received() {
        return stub.received().size();
    }

    @Override
    void fallSilent(CountDownLatch arrived) {
        stub.fallSilent(arrived);
    }

    @Override
    void stop() {
        try (var nobody = new ServerSocket(0)) {
            endpoint = "https://localhost:" + nobody.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_notification_has_a_collapse_id_and_an_expiry() {
        try (var channel = patient()) {
            push(channel);
        }

        assertThat(stub.received().getFirst().headers())
                .containsEntry(":path", "/3/device/" + ApnsStub.PHONE)
                .containsEntry("apns-topic", ApnsStub.TOPIC)
                .containsEntry("apns-collapse-id", "chat-4711")
                .containsEntry("apns-push-type", "alert")
                .containsEntry("apns-priority", "10")
                .containsEntry(
                        "apns-expiration",
                        Long.toString(NOW.plus(Duration.ofDays(1)).getEpochSecond()));
    }

    @Test
    void a_notification_has_sender_and_text() {
        assertShown(PushNotificationSamples.WORDS, """
                {"title": "Аня \\"Annushka\\" 😀", "body": "meet me at 8 & bring 花"}""");
    }

    @Test
    void a_file_is_announced_by_a_localized_text() {
        assertShown(PushNotificationSamples.FILE, """
                {"title": "Аня \\"Annushka\\" 😀", "loc-key": "chat.file"}""");
    }

    @Test
    void without_a_preview_the_text_is_generic() {
        assertShown(PushNotificationSamples.HIDDEN, """
                {"loc-key": "chat.new"}""");
    }

    private void assertShown(PushNotification pushNotification, String alert) {
        try (var channel = patient()) {
            assertThat(channel.send(phone(), pushNotification)).isEqualTo(Result.SENT);
        }

        assertThat(stub.received().getFirst().payload()).isEqualTo(JSON.readTree("""
                {"aps": {"badge": 3, "sound": "default", "thread-id": "chat-4711", "alert": %s}}""".formatted(alert)));
    }

    @Test
    void one_connection_carries_many_notifications() {
        try (var channel = patient()) {
            assertThat(push(channel)).isEqualTo(Result.SENT);
            assertThat(push(channel)).isEqualTo(Result.SENT);
        }

        assertThat(stub.received()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {ApnsStub.GONE, "00112233445566778899aabbccddeeff"})
    void an_unregistered_or_unknown_device_is_unregistered(String token) {
        try (var channel = patient()) {
            assertThat(channel.send(new DeviceToken(Platform.APNS, token), PushNotificationSamples.WORDS))
                    .isEqualTo(Result.TOKEN_INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../3/device/00112233", "dQw4w9WgXcQ:APA91bTestToken"})
    void an_invalid_token_is_unregistered_without_a_request(String token) {
        try (var channel = patient()) {
            assertThat(channel.send(new DeviceToken(Platform.APNS, token), PushNotificationSamples.WORDS))
                    .isEqualTo(Result.TOKEN_INVALID);
        }

        assertThat(stub.received()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BAD_COLLAPSE_ID", "BAD_TOPIC", "DEVICE_TOKEN_NOT_FOR_TOPIC", "PAYLOAD_TOO_LARGE", "BAD_PATH"})
    void a_permanent_error_is_a_rejection(RejectionReason reason) {
        stub.refuse(reason);

        refused("apns notification rejected reason=");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "EXPIRED_PROVIDER_TOKEN",
                "FORBIDDEN",
                "IDLE_TIMEOUT",
                "TOO_MANY_REQUESTS",
                "INTERNAL_SERVER_ERROR",
                "SERVICE_UNAVAILABLE",
                "SHUTDOWN"
            })
    void a_service_or_credential_error_is_an_outage(RejectionReason reason) {
        stub.refuse(reason);

        assertThat(outage().getCause()).hasMessageStartingWith("APNs answered status ");
    }

    @Test
    void an_unknown_key_is_an_outage() {
        keyFile = ApnsStub.anotherKeyFile(folder);

        assertThat(outage()).hasRootCauseMessage("APNs answered status 403, reason InvalidProviderToken");
    }

    @Test
    void an_untrusted_server_certificate_is_an_outage() {
        var builder = ApnsClientFactory.builder(settings(keyFile, false, endpoint), CONNECT_LIMIT);
        var calls = new BoundedCalls(Dependency.PUSH_PROVIDER, 1, Duration.ofSeconds(30));
        try (var channel =
                new ApnsPushSender(ApnsStub.TOPIC, ApnsClientFactory.open(builder), calls, new TestClock(NOW))) {
            unavailable(channel, Dependency.PUSH_PROVIDER);
        }

        assertThat(stub.received()).isEmpty();
    }

    @Test
    void development_builds_use_the_sandbox_service() {
        assertThat(ApnsClientFactory.endpoint(settings(keyFile, false, null)))
                .isEqualTo(URI.create("https://api.push.apple.com"));
        assertThat(ApnsClientFactory.endpoint(settings(keyFile, true, null)))
                .isEqualTo(URI.create("https://api.sandbox.push.apple.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hidden", "-----BEGIN PRIVATE KEY-----\nhidden\n-----END PRIVATE KEY-----\n"})
    void an_invalid_key_prevents_the_start_and_is_not_logged(String content) throws IOException {
        var file = Files.writeString(folder.resolve("key.p8"), content);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApnsClientFactory.builder(settings(file, false, null), CONNECT_LIMIT))
                .withMessage("datingtoday.push.apns.key-file must be a token signing key of Apple (.p8)")
                .satisfies(e -> assertThat(e.getCause()).hasMessageNotContaining("hidden"));
    }
}

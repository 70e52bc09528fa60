package com.datingtoday.adapter.providers.chat;

import static com.datingtoday.adapter.providers.shared.ProviderStub.hangingUp;
import static com.datingtoday.adapter.providers.shared.ProviderStub.json;
import static com.datingtoday.adapter.providers.shared.ProviderStub.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.datingtoday.adapter.providers.chat.PushSettings.Fcm;
import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.application.chat.port.PushSender.PushNotification;
import com.datingtoday.application.chat.port.PushSender.Result;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FcmPushSenderTest extends PushProviderContract {

    private static final JsonMapper JSON = new JsonMapper();

    private final FcmStub stub = new FcmStub();

    @TempDir
    Path folder;

    @Override
    ClosablePushSender channel(BoundedCalls calls) {
        return channel(stub.keyFile(folder).toString(), calls);
    }

    private ClosablePushSender channel(String keyFile, BoundedCalls calls) {
        return new FcmPushSender(new Fcm(FcmStub.PROJECT, keyFile, stub.endpoint()), Duration.ofSeconds(5), calls);
    }

    @Override
    DeviceToken phone() {
        return new DeviceToken(Platform.FCM, FcmStub.PHONE);
    }

    @Override
    int received() {
        return stub.pushes().size();
    }

    @Override
    void fallSilent(CountDownLatch arrived) {
        stub.answer(exchange -> {
            arrived.countDown();
            stub.hanging().to(exchange);
        });
    }

    @Override
    void stop() {
        stub.keyFile(folder);
        stub.close();
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void a_notification_has_sender_text_and_collapse_key() {
        assertShown(PushNotificationSamples.WORDS, """
                {"title": "Аня \\"Annushka\\" 😀", "body": "meet me at 8 & bring 花",
                 "tag": "chat-4711", "notification_count": 3}""");
    }

    @Test
    void a_file_is_announced_by_a_localized_text() {
        assertShown(PushNotificationSamples.FILE, """
                {"title": "Аня \\"Annushka\\" 😀", "body_loc_key": "chat.file",
                 "tag": "chat-4711", "notification_count": 3}""");
    }

    @Test
    void without_a_preview_the_text_is_generic() {
        assertShown(PushNotificationSamples.HIDDEN, """
                {"body_loc_key": "chat.new", "tag": "chat-4711", "notification_count": 3}""");
    }

    private void assertShown(PushNotification pushNotification, String notification) {
        try (var channel = patient()) {
            assertThat(channel.send(phone(), pushNotification)).isEqualTo(Result.SENT);
        }

        assertThat(stub.pushes()).containsExactly(JSON.readTree("""
                {"message": {"token": "%s", "data": {"notice": "chat-4711", "badge": "3"},
                 "android": {"collapse_key": "chat-4711", "priority": "HIGH", "ttl": "86400s",
                 "notification": %s}}}""".formatted(FcmStub.PHONE, notification)));
    }

    @Test
    void one_access_token_serves_many_notifications() {
        try (var channel = patient()) {
            push(channel);
            push(channel);
        }

        assertThat(stub.signings()).isEqualTo(1);
        assertThat(stub.pushes()).hasSize(2);
    }

    @Test
    void an_unknown_device_is_unregistered() {
        try (var channel = patient()) {
            var gone = new DeviceToken(Platform.FCM, "another-phone-of-somebody");
            assertThat(channel.send(gone, PushNotificationSamples.WORDS)).isEqualTo(Result.TOKEN_INVALID);
        }
    }

    @Test
    void a_malformed_token_is_unregistered() {
        stub.answer(FcmStub.error(400, "INVALID_ARGUMENT", FcmStub.fcmError("INVALID_ARGUMENT")));
        try (var channel = patient()) {
            assertThat(push(channel)).isEqualTo(Result.TOKEN_INVALID);

            var details = FcmStub.fcmError("INVALID_ARGUMENT") + "," + FcmStub.badRequest("message.token");
            stub.answer(FcmStub.error(400, "INVALID_ARGUMENT", details));
            assertThat(push(channel)).isEqualTo(Result.TOKEN_INVALID);
        }
    }

    @Test
    void an_invalid_notification_does_not_unregister_the_device() {
        var details = FcmStub.fcmError("INVALID_ARGUMENT") + "," + FcmStub.badRequest("message.android.ttl");
        stub.answer(FcmStub.error(400, "INVALID_ARGUMENT", details));

        refused("code=INVALID_ARGUMENT");
    }

    @Test
    void a_not_found_without_an_fcm_code_does_not_unregister_the_device() {
        stub.answer(FcmStub.error(400, "INVALID_ARGUMENT", ""));

        refused("code=INVALID_ARGUMENT");
    }

    @ParameterizedTest
    @CsvSource({"403, PERMISSION_DENIED, SENDER_ID_MISMATCH", "401, UNAUTHENTICATED, THIRD_PARTY_AUTH_ERROR"})
    void a_permanent_error_is_a_rejection(int status, String general, String code) {
        stub.answer(FcmStub.error(status, general, FcmStub.fcmError(code)));

        refused("code=" + code);
    }

    @ParameterizedTest
    @CsvSource({
        "429, RESOURCE_EXHAUSTED, QUOTA_EXCEEDED",
        "503, UNAVAILABLE, UNAVAILABLE",
        "500, INTERNAL, INTERNAL",
        "404, NOT_FOUND, UNSPECIFIED_ERROR"
    })
    void a_service_error_is_an_outage(int status, String general, String code) {
        stub.answer(FcmStub.error(status, general, FcmStub.fcmError(code)));

        assertThat(outage()).hasRootCauseMessage("FCM answered status %d, code %s".formatted(status, code));
        assertThat(stub.pushes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"401, UNAUTHENTICATED", "403, PERMISSION_DENIED", "404, NOT_FOUND", "429, RESOURCE_EXHAUSTED"})
    void a_credential_error_is_an_outage(int status, String general) {
        stub.answer(FcmStub.error(status, general, ""));

        assertThat(outage()).hasRootCauseMessage("FCM answered status %d, code %s".formatted(status, general));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[1]", "null", "{\"name\":7}", "{\"name\":\"a\"", "<html>Annushka", "{\"error\":[]}"})
    void an_empty_response_is_an_outage(String body) {
        stub.answer(json(200, body));

        outage();
    }

    @Test
    void a_response_of_a_proxy_is_an_outage() {
        stub.answer(text(400, "text/html", "<html>Annushka"));
        outage();

        stub.answer(hangingUp());
        outage();
    }

    @Test
    void without_an_access_token_nothing_is_sent() {
        stub.refuseSigningIn(json(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Annushka\"}"));
        outage();

        stub.refuseSigningIn(json(503, ""));
        outage();

        assertThat(stub.pushes()).isEmpty();
        assertThat(stub.signings()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "hidden", "{\"type\":\"service_account\",\"private_key\":\"hidden\"}"})
    void an_invalid_key_prevents_the_start_and_is_not_logged(String content) throws IOException {
        var file = Files.writeString(folder.resolve("key.json"), content).toString();
        var calls = new BoundedCalls(Dependency.PUSH_PROVIDER, 1, Duration.ofSeconds(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> channel(file, calls))
                .withMessage("datingtoday.push.fcm.key-file must be the JSON key of a service account")
                .satisfies(e -> assertThat(e).hasStackTraceContaining("Exception"))
                .satisfies(e -> assertThat(e.getCause()).hasMessageNotContaining("hidden"));
        assertThatIllegalArgumentException().isThrownBy(() -> channel(file + "x", calls));
    }
}

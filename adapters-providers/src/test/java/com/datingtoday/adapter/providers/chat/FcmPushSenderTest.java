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
    void a_notice_shows_who_wrote_what_and_replaces_the_one_before_it() {
        assertShown(PushNotificationSamples.WORDS, """
                {"title": "Аня \\"Annushka\\" 😀", "body": "meet me at 8 & bring 花",
                 "tag": "chat-4711", "notification_count": 3}""");
    }

    @Test
    void a_file_is_told_in_the_language_of_the_phone() {
        assertShown(PushNotificationSamples.FILE, """
                {"title": "Аня \\"Annushka\\" 😀", "body_loc_key": "chat.file",
                 "tag": "chat-4711", "notification_count": 3}""");
    }

    @Test
    void without_words_only_that_there_is_something() {
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
    void one_token_serves_many_notices() {
        try (var channel = patient()) {
            push(channel);
            push(channel);
        }

        assertThat(stub.signings()).isEqualTo(1);
        assertThat(stub.pushes()).hasSize(2);
    }

    @Test
    void a_phone_that_the_service_does_not_know_is_dead() {
        try (var channel = patient()) {
            var gone = new DeviceToken(Platform.FCM, "another-phone-of-somebody");
            assertThat(channel.send(gone, PushNotificationSamples.WORDS)).isEqualTo(Result.TOKEN_INVALID);
        }
    }

    @Test
    void so_is_one_whose_token_never_was_one() {
        stub.answer(FcmStub.error(400, "INVALID_ARGUMENT", FcmStub.fcmError("INVALID_ARGUMENT")));
        try (var channel = patient()) {
            assertThat(push(channel)).isEqualTo(Result.TOKEN_INVALID);

            var details = FcmStub.fcmError("INVALID_ARGUMENT") + "," + FcmStub.badRequest("message.token");
            stub.answer(FcmStub.error(400, "INVALID_ARGUMENT", details));
            assertThat(push(channel)).isEqualTo(Result.TOKEN_INVALID);
        }
    }

    @Test
    void but_not_one_whose_notice_is_wrong() {
        var details = FcmStub.fcmError("INVALID_ARGUMENT") + "," + FcmStub.badRequest("message.android.ttl");
        stub.answer(FcmStub.error(400, "INVALID_ARGUMENT", details));

        refused("code INVALID_ARGUMENT");
    }

    @Test
    void nor_is_it_without_a_word_of_the_service_itself() {
        stub.answer(FcmStub.error(400, "INVALID_ARGUMENT", ""));

        refused("code INVALID_ARGUMENT");
    }

    @ParameterizedTest
    @CsvSource({"403, PERMISSION_DENIED, SENDER_ID_MISMATCH", "401, UNAUTHENTICATED, THIRD_PARTY_AUTH_ERROR"})
    void what_will_never_be_taken_is_a_rejection(int status, String general, String code) {
        stub.answer(FcmStub.error(status, general, FcmStub.fcmError(code)));

        refused("code " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "429, RESOURCE_EXHAUSTED, QUOTA_EXCEEDED",
        "503, UNAVAILABLE, UNAVAILABLE",
        "500, INTERNAL, INTERNAL",
        "404, NOT_FOUND, UNSPECIFIED_ERROR"
    })
    void trouble_of_the_service_is_an_outage(int status, String general, String code) {
        stub.answer(FcmStub.error(status, general, FcmStub.fcmError(code)));

        assertThat(outage()).hasRootCauseMessage("FCM answered status %d, code %s".formatted(status, code));
        assertThat(stub.pushes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"401, UNAUTHENTICATED", "403, PERMISSION_DENIED", "404, NOT_FOUND", "429, RESOURCE_EXHAUSTED"})
    void so_is_what_is_wrong_with_us_for_somebody_will_repair_it(int status, String general) {
        stub.answer(FcmStub.error(status, general, ""));

        assertThat(outage()).hasRootCauseMessage("FCM answered status %d, code %s".formatted(status, general));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[1]", "null", "{\"name\":7}", "{\"name\":\"a\"", "<html>Annushka", "{\"error\":[]}"})
    void so_is_an_answer_that_says_nothing(String body) {
        stub.answer(json(200, body));

        outage();
    }

    @Test
    void so_is_an_answer_of_somebody_between() {
        stub.answer(text(400, "text/html", "<html>Annushka"));
        outage();

        stub.answer(hangingUp());
        outage();
    }

    @Test
    void who_is_not_let_in_sends_nothing() {
        stub.refuseSigningIn(json(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Annushka\"}"));
        outage();

        stub.refuseSigningIn(json(503, ""));
        outage();

        assertThat(stub.pushes()).isEmpty();
        assertThat(stub.signings()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "hidden", "{\"type\":\"service_account\",\"private_key\":\"hidden\"}"})
    void a_key_that_is_none_is_a_complaint_at_the_start_that_does_not_tell_it(String content) throws IOException {
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

package com.datingtoday.adapter.providers.chat;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.domain.chat.DeviceToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Push sender for Firebase Cloud Messaging, HTTP v1. Google's auth library signs in; the Firebase SDK is avoided
 * because of its many dependencies. A repeated notification replaces the earlier one on the device.
 */
final class FcmPushSender implements ClosablePushSender {

    private static final String GOOGLE = "https://fcm.googleapis.com";
    private static final String SCOPE = "https://www.googleapis.com/auth/firebase.messaging";
    private static final int LONGEST_ANSWER = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final URI address;
    private final GoogleCredentials credentials;
    private final HttpClient http;
    private final BoundedCalls calls;

    FcmPushSender(PushSettings.Fcm settings, Duration connectLimit, BoundedCalls calls) {
        this.calls = calls;
        address = URI.create(Objects.requireNonNullElse(settings.endpoint(), GOOGLE) + "/v1/projects/"
                + settings.project() + "/messages:send");
        credentials = credentials(settings.keyFile());
        http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectLimit)
                .build();
    }

    /** Reads the credentials. A failure names only exception classes. */
    private static GoogleCredentials credentials(String keyFile) {
        try (var key = Files.newInputStream(Path.of(keyFile))) {
            return ServiceAccountCredentials.fromStream(key).toBuilder()
                    .setScopes(List.of(SCOPE))
                    .setDefaultRetriesEnabled(false)
                    .build();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    PushSettings.PREFIX + ".fcm.key-file must be the JSON key of a service account",
                    ProviderException.from(e));
        }
    }

    @Override
    public Result send(DeviceToken token, PushNotification pushNotification) {
        return calls.call(() -> ask(FcmMessage.of(token, pushNotification)));
    }

    private Result ask(FcmMessage message) throws IOException, InterruptedException, ProviderException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(message)));
        credentials
                .getRequestMetadata(address)
                .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        var answer = http.send(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        return FcmResponseParser.of(answer.statusCode(), JSON.readTree(answer.body()));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

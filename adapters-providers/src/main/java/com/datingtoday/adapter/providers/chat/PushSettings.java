package com.datingtoday.adapter.providers.chat;

import static com.datingtoday.adapter.providers.shared.OptionalText.blankToNull;

import com.datingtoday.adapter.providers.shared.CallTimeouts;
import com.datingtoday.adapter.providers.shared.UrlForms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of push notifications.
 *
 * @param mode real sends notifications through the configured services; log writes a log line instead and ignores the
 *     settings of the services
 * @param maxConcurrentPushes maximum number of notifications that an instance sends to each service at the same time, 1
 *     to 1000; further ones are rejected and retried
 * @param connectTimeout maximum time to open a connection, at least 1 ms; at most 5 s together with read-timeout
 * @param readTimeout maximum time to wait for data of the response, at least 1 ms; at most 5 s together with
 *     connect-timeout
 * @param fcm Firebase Cloud Messaging; if absent, its devices receive no notifications
 * @param apns Apple Push Notification service; if absent, its devices receive no notifications
 */
@Validated
@ConfigurationProperties(PushSettings.PREFIX)
public record PushSettings(
        @DefaultValue("log") @NotNull(message = "must be log or real")
        Mode mode,

        @DefaultValue("100") @Range(min = 1, max = 1000) int maxConcurrentPushes,
        @DefaultValue("1s") @DurationMin(millis = 1) Duration connectTimeout,
        @DefaultValue("4s") @DurationMin(millis = 1) Duration readTimeout,
        @Nullable @Valid Fcm fcm,
        @Nullable @Valid Apns apns) {

    static final String PREFIX = "datingtoday.push";

    private static final String APPLE_ID = "[A-Z0-9]{10}";
    private static final String APPLE_ID_MESSAGE = "must be 10 capital letters and digits";

    /** Destination of notifications. */
    public enum Mode {
        /** Writes a log line for each notification, for development. */
        LOG,
        /** Sends to the configured services; devices of other services receive nothing. */
        REAL
    }

    public PushSettings {
        fcm = mode == Mode.REAL ? fcm : null;
        apns = mode == Mode.REAL ? apns : null;
        CallTimeouts.requireTotal(PREFIX, connectTimeout, readTimeout);
    }

    /** Returns the maximum duration of a whole call. */
    public Duration callTimeout() {
        return connectTimeout.plus(readTimeout);
    }

    /**
     * Firebase Cloud Messaging, HTTP v1 API.
     *
     * @param project id of the Firebase project, such as dating-today-1a2b3
     * @param keyFile path of the JSON key of a service account whose only permission is
     *     cloudmessaging.messages.create in the project
     * @param endpoint another address that implements the API; by default https://fcm.googleapis.com
     */
    public record Fcm(
            @NotNull
            @Pattern(
                    regexp = "[a-z][a-z0-9-]{4,28}[a-z0-9]",
                    message = "must be the id of a project, such as dating-today-1a2b3")
            String project,

            @NotBlank String keyFile,

            @Nullable @Pattern(regexp = UrlForms.ENDPOINT, message = UrlForms.ENDPOINT_MESSAGE)
            String endpoint) {

        public Fcm {
            endpoint = blankToNull(endpoint);
        }
    }

    /**
     * Apple Push Notification service with a token signing key.
     *
     * @param teamId id of the developer team, 10 capital letters and digits
     * @param keyId id of the key, 10 capital letters and digits
     * @param keyFile path of the key as downloaded from Apple (.p8)
     * @param topic bundle id of the application
     * @param sandbox true if the application is a development build, whose device tokens are valid at the sandbox of
     *     Apple only
     * @param endpoint another address that implements the protocol; by default the address of Apple
     */
    public record Apns(
            @NotNull @Pattern(regexp = APPLE_ID, message = APPLE_ID_MESSAGE)
            String teamId,

            @NotNull @Pattern(regexp = APPLE_ID, message = APPLE_ID_MESSAGE)
            String keyId,

            @NotBlank String keyFile,
            @NotBlank String topic,
            @DefaultValue("false") boolean sandbox,

            @Nullable @Pattern(regexp = UrlForms.ENDPOINT, message = UrlForms.ENDPOINT_MESSAGE)
            String endpoint) {

        public Apns {
            endpoint = blankToNull(endpoint);
        }
    }
}

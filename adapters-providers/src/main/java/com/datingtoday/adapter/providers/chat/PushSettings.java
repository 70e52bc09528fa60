package com.datingtoday.adapter.providers.chat;

import static com.datingtoday.adapter.providers.shared.Settings.check;
import static com.datingtoday.adapter.providers.shared.Settings.given;
import static com.datingtoday.adapter.providers.shared.Settings.required;

import com.datingtoday.adapter.providers.shared.Settings;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who reaches phones, bound from {@value #PREFIX}.
 *
 * @param kind whether they are reached
 * @param maxConcurrentPushes how many notices may be under way at each service, 1 to 1000; one more is refused at once
 * @param connectLimit how long a connection may take to come about, in whole milliseconds
 * @param readLimit how long the service may then be silent; with {@code connectLimit} the time limit of a whole push, at
 *     most 5 s
 * @param fcm Firebase; absent, nobody is reached by it
 * @param apns Apple; absent, nobody is reached by it
 */
public record PushSettings(
        Mode mode,
        int maxConcurrentPushes,
        Duration connectTimeout,
        Duration readTimeout,
        @Nullable Fcm fcm,
        @Nullable Apns apns) {

    /** Under which property it is bound. */
    public static final String PREFIX = "datingtoday.push";

    private static final int MOST_PUSHES = 1000;
    private static final long MOST_MILLIS = 5000;

    /** Whether phones are reached. */
    public enum Mode {
        /** Nothing is sent, only a line is logged: for development. {@code fcm} and {@code apns} are not looked at. */
        LOG,
        /** By the services that are set up; a phone of another one is not reached. */
        REAL
    }

    public PushSettings {
        check(mode != null, PREFIX + ".mode must be log or real");
        Settings.between(PREFIX + ".max-concurrent-pushes", 1, maxConcurrentPushes, MOST_PUSHES, "");
        Settings.millis(PREFIX + ".connect-timeout", required(PREFIX + ".connect-timeout", connectTimeout), MOST_MILLIS);
        Settings.millis(PREFIX + ".read-timeout", required(PREFIX + ".read-timeout", readTimeout), MOST_MILLIS);
        check(
                connectTimeout.plus(readTimeout).toMillis() <= MOST_MILLIS,
                PREFIX + ".connect-timeout and " + PREFIX + ".read-timeout must not exceed 5 s together");
        if (mode == Mode.REAL) {
            if (fcm != null) {
                fcm.check(PREFIX + ".fcm.");
            }
            if (apns != null) {
                apns.check(PREFIX + ".apns.");
            }
        }
    }

    /** How long a push may take, whatever happens. */
    public Duration callTimeout() {
        return connectTimeout.plus(readTimeout);
    }

    /**
     * Firebase Cloud Messaging, by its HTTP v1 API.
     *
     * @param project the project's id, such as {@code dating-today-1a2b3}
     * @param keyFile where the JSON key is of a service account that may do nothing but
     *     {@code cloudmessaging.messages.create} in that project
     * @param endpoint another address that speaks the API; absent, {@code https://fcm.googleapis.com}
     */
    public record Fcm(
            String project, String keyFile, @Nullable String endpoint) {

        private static final Pattern PROJECT = Pattern.compile("[a-z][a-z0-9-]{4,28}[a-z0-9]");

        public Fcm {
            endpoint = given(endpoint);
        }

        private void check(String property) {
            Settings.check(
                    PROJECT.matcher(required(property + "project", project)).matches(),
                    property + "project must be a project's id, such as dating-today-1a2b3");
            required(property + "key-file", keyFile);
            Settings.endpoint(property + "endpoint", endpoint);
        }
    }

    /**
     * Apple Push Notification service, with a token signing key.
     *
     * @param teamId the developer team, 10 characters
     * @param keyId the key, 10 characters
     * @param keyFile where the key is, as Apple hands it out ({@code .p8})
     * @param topic the application's bundle id
     * @param sandbox whether the application is a development build; such phones have tokens of their own
     * @param endpoint another address that speaks the protocol, by https; absent, Apple's
     */
    public record Apns(
            String teamId,
            String keyId,
            String keyFile,
            String topic,
            boolean sandbox,
            @Nullable String endpoint) {

        private static final Pattern ID = Pattern.compile("[A-Z0-9]{10}");

        public Apns {
            endpoint = given(endpoint);
        }

        private void check(String property) {
            id(property + "team-id", teamId);
            id(property + "key-id", keyId);
            required(property + "key-file", keyFile);
            required(property + "topic", topic);
            Settings.endpoint(property + "endpoint", endpoint);
        }

        private static void id(String property, String value) {
            Settings.check(
                    ID.matcher(required(property, value)).matches(),
                    property + " must be 10 capital letters and digits, as Apple tells it");
        }
    }
}

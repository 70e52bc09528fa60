package com.datingtoday.adapter.sandbox.vip;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the sandbox, bound from {@value #PREFIX}.
 *
 * @param appId id of the application at the sandbox
 * @param listen host and port of a provider in this process, such as {@code 127.0.0.1:8095}, port 0 for any free
 *     one; absent, the provider runs elsewhere
 * @param address base URL for the application and buyers; absent, the address of {@code listen}
 * @param notices delivery of notifications; absent, immediate and without loss
 * @param keys keys of both sides; absent, they are generated at the start, so only one process can use the sandbox
 */
@ConfigurationProperties(SandboxSettings.PREFIX)
record SandboxSettings(
        String appId,
        @Nullable String listenAddress,
        @Nullable String baseUrl,
        @Nullable Notifications notifications,
        @Nullable Keys keys) {

    static final String PREFIX = "datingtoday.payment.sandbox";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,32}");
    private static final Pattern HOST_AND_PORT = Pattern.compile("[A-Za-z0-9.-]{1,253}:[0-9]{1,5}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int MAX_PORT = 65_535;

    public SandboxSettings {
        listenAddress = blankToNull(listenAddress);
        baseUrl = blankToNull(baseUrl);
        notifications = notifications == null ? new Notifications(Duration.ZERO, RETRY, 1, 0) : notifications;
        keys = keys == null || keys.isEmpty() ? null : keys;
        var property = PREFIX + ".";
        require(
                NAME.matcher(required(property + "app-id", appId)).matches(),
                property + "app-id must be 1 to 32 letters, digits and hyphens");
        require(listenAddress == null || isHostAndPort(listenAddress), property + "listen-address must be host:port");
        require(
                baseUrl == null || ADDRESS.matcher(baseUrl).matches(),
                property + "base-url must be http://host:port or https://host:port");
        if (listenAddress == null) {
            required(property + "base-url", baseUrl);
            require(keys != null, property + "keys is missing");
        }
        if (keys != null) {
            keys.check(property + "keys.");
        }
        notifications.check(property + "notifications.");
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static String required(String property, @Nullable String value) {
        require(value != null && !value.isBlank(), property + " is missing");
        return Objects.requireNonNull(value);
    }

    private static void between(String property, long least, long value, long most, String unit) {
        require(least <= value && value <= most, "%s must be %d to %d%s".formatted(property, least, most, unit));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static boolean isHostAndPort(String listen) {
        return HOST_AND_PORT.matcher(listen).matches()
                && Integer.parseInt(listen.substring(listen.indexOf(':') + 1)) <= MAX_PORT;
    }

    /**
     * Delivery of notifications. Each is repeated for a day until it is accepted.
     *
     * @param delay delay before the first attempt
     * @param retry delay of the first repetition; each further delay doubles, up to an hour
     * @param copies simultaneous copies of each attempt, 1 to 100
     * @param loseEvery interval of dropped attempts; 0 drops none, 1 drops all
     */
    record Notifications(Duration delay, Duration retryInterval, int copies, int dropEvery) {

        private static final long MAX_MILLIS = Duration.ofHours(1).toMillis();
        private static final int MAX_COPIES = 100;
        private static final int MAX_LOSE_EVERY = 1_000_000;

        public Notifications {
            delay = delay == null ? Duration.ZERO : delay;
            retryInterval = retryInterval == null ? RETRY : retryInterval;
            copies = copies == 0 ? 1 : copies;
        }

        private void check(String property) {
            between(property + "delay", 0, delay.toMillis(), MAX_MILLIS, " ms");
            between(property + "retry-interval", 1, retryInterval.toMillis(), MAX_MILLIS, " ms");
            between(property + "copies", 1, copies, MAX_COPIES, "");
            between(property + "drop-every", 0, dropEvery, MAX_LOSE_EVERY, "");
        }
    }

    /**
     * Ed25519 keys, each as base64 of its DER (PKCS #8 and X.509). The private key of the provider is needed only in
     * its own process.
     */
    record Keys(@Nullable String providerPrivate, String providerPublic, String appPrivate, String appPublic) {

        public Keys {
            providerPrivate = blankToNull(providerPrivate);
        }

        private boolean isEmpty() {
            return Stream.of(providerPrivate, providerPublic, appPrivate, appPublic)
                    .allMatch(key -> blankToNull(key) == null);
        }

        private void check(String property) {
            required(property + "provider-public", providerPublic);
            required(property + "app-private", appPrivate);
            required(property + "app-public", appPublic);
        }

        @Override
        public String toString() {
            return "Keys[hidden]";
        }
    }
}

package com.datingtoday.adapter.sandbox.vip;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The provider that plays with no money, for development.
 *
 * @param appId what we are called there
 * @param listen at which host and port one is started in this process, such as {@code 127.0.0.1:8095}, port 0 for any;
 *     absent, one runs elsewhere
 * @param address where buyers and we reach it; absent, where it listens
 * @param notices how it tells what has become of an order; absent, at once and every time
 * @param keys of both sides; absent, they are made at the start, which only one process can use
 */
@ConfigurationProperties(SandboxSettings.PREFIX)
record SandboxSettings(
        String appId,
        @Nullable String listen,
        @Nullable String address,
        @Nullable Notifications notices,
        @Nullable Keys keys) {

    static final String PREFIX = "datingtoday.payment.sandbox";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,32}");
    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9.-]{1,253}:[0-9]{1,5}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int MOST_PORT = 65_535;

    public SandboxSettings {
        listen = given(listen);
        address = given(address);
        notices = notices == null ? new Notifications(Duration.ZERO, RETRY, 1, 0) : notices;
        keys = keys == null || keys.isEmpty() ? null : keys;
        var property = PREFIX + ".";
        require(
                NAME.matcher(required(property + "app-id", appId)).matches(),
                property + "app-id must be 1 to 32 letters, digits and hyphens");
        require(listen == null || isPlace(listen), property + "listen must be host:port");
        require(
                address == null || ADDRESS.matcher(address).matches(),
                property + "address must be http://host:port or https://host:port");
        if (listen == null) {
            required(property + "address", address);
            require(keys != null, property + "keys is missing");
        }
        if (keys != null) {
            keys.check(property + "keys.");
        }
        notices.check(property + "notices.");
    }

    private static @Nullable String given(@Nullable String value) {
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

    private static boolean isPlace(String listen) {
        return PLACE.matcher(listen).matches()
                && Integer.parseInt(listen.substring(listen.indexOf(':') + 1)) <= MOST_PORT;
    }

    /**
     * How notices are delivered. Each is repeated until it is answered rightly, for a day.
     *
     * @param delay before the first try
     * @param retry after which a try without success is repeated; each further wait is twice as long, up to an hour
     * @param copies how often each try is made at the same time, 1 to 100
     * @param loseEvery each so many-th try gets lost; 0 for none, 1 for all
     */
    record Notifications(Duration delay, Duration retry, int copies, int loseEvery) {

        private static final long LONGEST = Duration.ofHours(1).toMillis();
        private static final int MOST_COPIES = 100;
        private static final int MOST = 1_000_000;

        public Notifications {
            delay = delay == null ? Duration.ZERO : delay;
            retry = retry == null ? RETRY : retry;
            copies = copies == 0 ? 1 : copies;
        }

        private void check(String property) {
            between(property + "delay", 0, delay.toMillis(), LONGEST, " ms");
            between(property + "retry", 1, retry.toMillis(), LONGEST, " ms");
            between(property + "copies", 1, copies, MOST_COPIES, "");
            between(property + "lose-every", 0, loseEvery, MOST, "");
        }
    }

    /**
     * Ed25519 keys, each as base64 of its DER (PKCS #8 and X.509). Where the provider runs elsewhere, its private key is not
     * needed.
     */
    record Keys(@Nullable String providerPrivate, String providerPublic, String appPrivate, String appPublic) {

        public Keys {
            providerPrivate = given(providerPrivate);
        }

        private boolean isEmpty() {
            return Stream.of(providerPrivate, providerPublic, appPrivate, appPublic)
                    .allMatch(key -> given(key) == null);
        }

        private void check(String property) {
            required(property + "provider-public", providerPublic);
            required(property + "app-private", appPrivate);
            required(property + "app-public", appPublic);
        }

        /** Nothing secret. */
        @Override
        public String toString() {
            return "Keys[hidden]";
        }
    }
}

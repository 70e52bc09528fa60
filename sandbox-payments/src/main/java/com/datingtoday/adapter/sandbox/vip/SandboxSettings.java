package com.datingtoday.adapter.sandbox.vip;

import com.datingtoday.domain.shared.Sensitive;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the sandbox, the simulated payment provider for development and tests.
 *
 * @param appId id of the application at the sandbox, 1 to 32 letters, digits and hyphens
 * @param listenAddress host and port at which this process starts a sandbox, such as 127.0.0.1:8095; port 0 means any
 *     free port. If it is absent, the sandbox runs elsewhere
 * @param baseUrl URL of the sandbox for buyers and for the service; by default listen-address
 * @param notifications delivery of notifications
 * @param keys keys of both sides; by default generated at the start, so that only this process can use them
 */
@Validated
@ConfigurationProperties(SandboxSettings.PREFIX)
record SandboxSettings(
        @DefaultValue("datingtoday")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9-]{1,32}", message = "must be 1 to 32 letters, digits and hyphens")
        String appId,

        @Nullable @Pattern(regexp = "[A-Za-z0-9.-]{1,253}:[0-9]{1,5}", message = "must be host:port")
        String listenAddress,

        @Nullable
        @Pattern(
                regexp = "https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?",
                message = "must be http://host:port or https://host:port")
        String baseUrl,

        @DefaultValue @Valid Notifications notifications,
        @Nullable @Valid Keys keys) {

    static final String PREFIX = "datingtoday.payment.sandbox";

    public SandboxSettings {
        listenAddress = blankToNull(listenAddress);
        baseUrl = blankToNull(baseUrl);
        keys = keys == null || keys.isEmpty() ? null : keys;
        if (listenAddress == null && (baseUrl == null || keys == null)) {
            throw new IllegalArgumentException("%s.base-url and %s.keys must be set unless %s.listen-address is"
                    .formatted(PREFIX, PREFIX, PREFIX));
        }
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return isSet(value) ? value : null;
    }

    private static boolean isSet(@Nullable Sensitive<String> value) {
        return value != null && isSet(value.value());
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /**
     * Delivery of notifications. The sandbox repeats each notification for a day until it is accepted.
     *
     * @param delay delay of the first attempt, 0 to 1 h
     * @param retryInterval delay after the first failed attempt, 1 ms to 1 h; it doubles with each further failure, up
     *     to 1 h
     * @param copies number of simultaneous copies of each attempt, 1 to 100
     * @param dropEvery interval of dropped attempts: 0 drops none, 1 drops all, n drops every n-th; at most 1000000
     */
    record Notifications(
            @DefaultValue("0s") @DurationMin @DurationMax(hours = 1)
            Duration delay,

            @DefaultValue("5s") @DurationMin(millis = 1) @DurationMax(hours = 1)
            Duration retryInterval,

            @DefaultValue("1") @Range(min = 1, max = 100) int copies,

            @DefaultValue("0") @Range(min = 0, max = 1_000_000)
            int dropEvery) {}

    /**
     * Ed25519 keys, each as base64 of its DER (PKCS #8 and X.509).
     *
     * @param providerPrivate private key of the sandbox; required in the process that runs the sandbox
     * @param providerPublic public key of the sandbox
     * @param appPrivate private key of the service
     * @param appPublic public key of the service
     */
    record Keys(
            @Nullable Sensitive<String> providerPrivate,
            @NotBlank String providerPublic,
            @NotNull(message = "must not be blank") Sensitive<String> appPrivate,
            @NotBlank String appPublic) {

        public Keys {
            providerPrivate = isSet(providerPrivate) ? providerPrivate : null;
        }

        private boolean isEmpty() {
            return !isSet(providerPrivate) && !isSet(providerPublic) && !isSet(appPrivate) && !isSet(appPublic);
        }
    }
}

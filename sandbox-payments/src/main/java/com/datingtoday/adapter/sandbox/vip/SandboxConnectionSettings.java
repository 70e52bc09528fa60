package com.datingtoday.adapter.sandbox.vip;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings that the sandbox shares with the real payment providers.
 *
 * @param notifyAddress scheme and authority under which the sandbox reaches this service
 * @param connectLimit maximum time to open a connection
 * @param readLimit maximum time to wait for a response on an open connection
 */
@ConfigurationProperties(SandboxConnectionSettings.PREFIX)
record SandboxConnectionSettings(@Nullable String callbackBaseUrl, Duration connectTimeout, Duration readTimeout) {

    static final String PREFIX = "datingtoday.payment";

    /** Returns the address for the notifications of the sandbox. */
    URI callbackUrl() {
        if (callbackBaseUrl == null || callbackBaseUrl.isBlank()) {
            throw new IllegalArgumentException(PREFIX + ".callback-base-url is missing");
        }
        return URI.create(callbackBaseUrl + "/api/payments/sandbox/notify");
    }

    /** Returns the maximum duration of a whole call. */
    Duration callTimeout() {
        return connectTimeout.plus(readTimeout);
    }
}

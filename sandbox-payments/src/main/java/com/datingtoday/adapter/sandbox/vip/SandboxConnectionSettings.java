package com.datingtoday.adapter.sandbox.vip;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings that the sandbox shares with the payment providers.
 *
 * @param callbackBaseUrl scheme and authority at which the sandbox reaches the service; required if the sandbox is
 *     enabled
 * @param connectTimeout maximum time to open a connection, at least 1 ms
 * @param readTimeout maximum time to wait for data of the response, at least 1 ms
 */
@Validated
@ConfigurationProperties("datingtoday.payment")
record SandboxConnectionSettings(
        @NotBlank String callbackBaseUrl,
        @DefaultValue("1s") @DurationMin(millis = 1) Duration connectTimeout,
        @DefaultValue("4s") @DurationMin(millis = 1) Duration readTimeout) {

    /** Returns the URL that receives the notifications of the sandbox. */
    URI callbackUrl() {
        return URI.create(callbackBaseUrl + "/api/payments/sandbox/notify");
    }

    /** Returns the maximum duration of a whole call. */
    Duration callTimeout() {
        return connectTimeout.plus(readTimeout);
    }
}

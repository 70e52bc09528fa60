package com.datingtoday.adapter.web.shared;

import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the HTTP API.
 *
 * @param publicAddresses scheme and authority that clients use, such as https://api.example.com; required in
 *     production, empty in development, where the address in the request is trusted
 * @param corsOrigins web origins that may call the API from a browser, such as https://app.example.com
 * @param maxConcurrentRequests maximum number of concurrent requests, at least 1; further ones are rejected with 503
 * @param bodyTimeout maximum time to receive a form or JSON body, longer than 0
 * @param maxConcurrentUploads maximum number of concurrent uploads, from the first byte to the response, at least 1;
 *     further ones are rejected with 503
 * @param maxUploadsPerUser maximum number of concurrent uploads of one user, at least 1
 * @param uploadTimeout maximum time to receive a file, longer than 0
 * @param maxConcurrentDownloads maximum number of concurrent downloads by link, at least 1; further ones are rejected
 *     with 503
 */
@Validated
@ConfigurationProperties("datingtoday.http")
public record HttpSettings(
        @DefaultValue List<URI> publicAddresses,
        @DefaultValue List<String> corsOrigins,
        @DefaultValue("512") @Min(1) int maxConcurrentRequests,
        @DefaultValue("10s") @DurationMin(inclusive = false) Duration bodyTimeout,
        @DefaultValue("32") @Min(1) int maxConcurrentUploads,
        @DefaultValue("4") @Min(1) int maxUploadsPerUser,
        @DefaultValue("60s") @DurationMin(inclusive = false) Duration uploadTimeout,
        @DefaultValue("500") @Min(1) int maxConcurrentDownloads) {

    public HttpSettings {
        publicAddresses = List.copyOf(publicAddresses);
        corsOrigins = List.copyOf(corsOrigins);
        for (var address : publicAddresses) {
            if (address.getScheme() == null || address.getHost() == null) {
                throw new IllegalArgumentException(
                        "datingtoday.http.public-addresses must be addresses such as https://api.example.com: "
                                + address);
            }
        }
    }
}

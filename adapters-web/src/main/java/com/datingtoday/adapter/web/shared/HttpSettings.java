package com.datingtoday.adapter.web.shared;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What the operator decides about HTTP.
 *
 * @param publicAddresses scheme and authority under which clients reach the service, such as {@code
 *     https://api.example.com}; empty in development, where the request itself is believed
 * @param corsOrigins web origins that may call from a browser, such as {@code https://app.example.com}; empty for none
 * @param requestsAtOnce how many requests are worked on at the same time; one more is refused at once
 * @param bodyTime how long the client may take to send a body
 * @param uploadsAtOnce how many files are taken at the same time, from the first byte to the answer; one more is refused at once
 * @param uploadsAUser how many of them may be one user's
 * @param uploadTime how long the client may take to send a file
 * @param downloadsAtOnce how many files are given at the same time; one more is refused at once
 */
public record HttpSettings(
        List<URI> publicAddresses,
        List<String> corsOrigins,
        int maxConcurrentRequests,
        Duration bodyTimeout,
        int maxConcurrentUploads,
        int maxUploadsPerUser,
        Duration uploadTimeout,
        int maxConcurrentDownloads) {

    public HttpSettings {
        publicAddresses = List.copyOf(publicAddresses);
        corsOrigins = List.copyOf(corsOrigins);
        for (var address : publicAddresses) {
            if (address.getScheme() == null || address.getHost() == null) {
                throw new IllegalArgumentException(
                        "datingtoday.http.public-addresses takes addresses such as https://api.example.com: "
                                + address);
            }
        }
        atLeastOne("max-concurrent-requests", maxConcurrentRequests);
        positive("body-timeout", bodyTimeout);
        atLeastOne("max-concurrent-uploads", maxConcurrentUploads);
        atLeastOne("max-uploads-per-user", maxUploadsPerUser);
        positive("upload-timeout", uploadTimeout);
        atLeastOne("max-concurrent-downloads", maxConcurrentDownloads);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("datingtoday.http.%s must be at least 1: %d".formatted(name, value));
        }
    }

    private static void positive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(
                    "datingtoday.http.%s must be longer than zero: %s".formatted(name, value));
        }
    }
}

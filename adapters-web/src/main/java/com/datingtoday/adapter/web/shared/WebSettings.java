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
 */
public record WebSettings(List<URI> publicAddresses, List<String> corsOrigins, int requestsAtOnce, Duration bodyTime) {

    public WebSettings {
        publicAddresses = List.copyOf(publicAddresses);
        corsOrigins = List.copyOf(corsOrigins);
        for (var address : publicAddresses) {
            if (address.getScheme() == null || address.getHost() == null) {
                throw new IllegalArgumentException(
                        "datingtoday.http.public-addresses takes addresses such as https://api.example.com: "
                                + address);
            }
        }
        if (requestsAtOnce < 1) {
            throw new IllegalArgumentException(
                    "datingtoday.http.requests-at-once must be at least 1: " + requestsAtOnce);
        }
        if (!bodyTime.isPositive()) {
            throw new IllegalArgumentException("datingtoday.http.body-time must be longer than zero: " + bodyTime);
        }
    }
}

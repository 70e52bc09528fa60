package com.datingtoday.application.media;

import java.time.Duration;

/**
 * How long files and links live.
 *
 * @param unattachedLifetime how long a file is kept that nothing uses
 * @param maxUnattachedFiles how many such files one owner may have
 * @param minLinkLifetime how long a link is good, at least; it ends at the next full quarter of an hour after that
 * @param baseUrl what links begin with, such as {@code https://media.example.com}; empty for the address of the API itself
 */
public record MediaPolicy(
        Duration unattachedLifetime, int maxUnattachedFiles, Duration minLinkLifetime, String baseUrl) {}

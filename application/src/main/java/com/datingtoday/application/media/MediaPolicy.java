package com.datingtoday.application.media;

import java.time.Duration;

/**
 * Limits of files and links.
 *
 * @param unattachedLifetime time after which an unattached file is deleted
 * @param maxUnattachedFiles maximum number of unattached files per owner
 * @param minLinkLifetime minimum lifetime of a link, which expires at the next full quarter-hour after it
 * @param baseUrl start of links, such as {@code https://media.example.com}; empty for the address of the API
 */
public record MediaPolicy(
        Duration unattachedLifetime, int maxUnattachedFiles, Duration minLinkLifetime, String baseUrl) {}

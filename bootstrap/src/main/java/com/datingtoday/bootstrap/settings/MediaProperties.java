package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.media.MediaPolicy;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long files and links live.
 *
 * @param unattachedLifetime how long a file is kept that nothing uses, at least an hour
 * @param maxUnattachedFiles how many such files one owner may have
 * @param minLinkLifetime how long a link is good, at least
 * @param baseUrl what links begin with; empty for the address of the API
 */
@ConfigurationProperties("datingtoday.media.files")
record MediaProperties(
        @DefaultValue("1d") Duration unattachedLifetime,
        @DefaultValue("30") int maxUnattachedFiles,
        @DefaultValue("1h") Duration minLinkLifetime,
        @DefaultValue("") String baseUrl) {

    private static final Duration SHORTEST = Duration.ofHours(1);

    MediaProperties {
        if (unattachedLifetime.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "datingtoday.media.files.unattached-lifetime must be an hour or longer: " + unattachedLifetime);
        }
        Checks.atLeastOne("datingtoday.media.files.max-unattached-files", maxUnattachedFiles);
        Checks.positive("datingtoday.media.files.min-link-lifetime", minLinkLifetime);
        if (!baseUrl.isEmpty() && URI.create(baseUrl).getHost() == null) {
            throw new IllegalArgumentException("datingtoday.media.files.base-url takes an address such as"
                    + " https://media.example.com, without a slash at the end: " + baseUrl);
        }
    }

    MediaPolicy policy() {
        return new MediaPolicy(unattachedLifetime, maxUnattachedFiles, minLinkLifetime, baseUrl);
    }
}

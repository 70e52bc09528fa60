package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.media.MediaPolicy;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long files and links live.
 *
 * @param unusedLifetime how long a file is kept that nothing uses, at least an hour
 * @param mostUnused how many such files one owner may have
 * @param linkLifetime how long a link is good, at least
 * @param address what links begin with; empty for the address of the API
 */
@ConfigurationProperties("datingtoday.media.files")
record MediaProperties(
        @DefaultValue("1d") Duration unusedLifetime,
        @DefaultValue("30") int mostUnused,
        @DefaultValue("1h") Duration linkLifetime,
        @DefaultValue("") String address) {

    private static final Duration SHORTEST = Duration.ofHours(1);

    MediaProperties {
        if (unusedLifetime.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "datingtoday.media.files.unused-lifetime must be an hour or longer: " + unusedLifetime);
        }
        Checks.atLeastOne("datingtoday.media.files.most-unused", mostUnused);
        Checks.positive("datingtoday.media.files.link-lifetime", linkLifetime);
        if (!address.isEmpty() && URI.create(address).getHost() == null) {
            throw new IllegalArgumentException("datingtoday.media.files.address takes an address such as"
                    + " https://media.example.com, without a slash at the end: " + address);
        }
    }

    MediaPolicy policy() {
        return new MediaPolicy(unusedLifetime, mostUnused, linkLifetime, address);
    }
}

package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.media.MediaPolicy;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of uploaded files and of their links.
 *
 * @param unattachedLifetime lifetime of a file that is attached to nothing, at least 1 h
 * @param maxUnattachedFiles maximum number of unattached files of a user, at least 1
 * @param minLinkLifetime minimum lifetime of a link, longer than 0; a link ends at the next full quarter of an hour
 * @param baseUrl beginning of links without a slash at the end, such as https://media.example.com; by default links
 *     begin with /api/media
 */
@Validated
@ConfigurationProperties("datingtoday.media.files")
record MediaProperties(
        @DefaultValue("1d") @DurationMin(hours = 1) Duration unattachedLifetime,
        @DefaultValue("30") @Min(1) int maxUnattachedFiles,
        @DefaultValue("1h") @DurationMin(inclusive = false) Duration minLinkLifetime,

        @DefaultValue("")
        @Pattern(
                regexp = "|https?://[^\\s/?#]+(/[^\\s?#]*[^\\s?#/])?",
                message = "must be empty or a URL such as https://media.example.com, without a slash at the end")
        String baseUrl) {

    MediaPolicy policy() {
        return new MediaPolicy(unattachedLifetime, maxUnattachedFiles, minLinkLifetime, baseUrl);
    }
}

package com.datingtoday.adapter.redis.discovery;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of popularity scores.
 *
 * @param halfLife half-life of a score, 1 h to 60 d
 * @param maxTargetsPerDay maximum number of users to whose scores one user can add in a day (UTC), at least 1; it
 *     limits the influence of a single user
 */
@Validated
@ConfigurationProperties("datingtoday.discovery.popularity")
public record PopularitySettings(
        @DefaultValue("3d") @DurationMin(hours = 1) @DurationMax(days = 60)
        Duration halfLife,

        @DefaultValue("200") @Min(1) int maxTargetsPerDay) {}

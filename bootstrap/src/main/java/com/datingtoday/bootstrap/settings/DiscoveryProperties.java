package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.discovery.index.GridLifetimePolicy;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of discovery.
 *
 * @param gridRebuildInterval interval between grids of listed users, at least 1 min; with few users a grid is rebuilt
 *     more often, up to every 5 minutes
 * @param popularity settings of popularity
 */
@Validated
@ConfigurationProperties("datingtoday.discovery")
record DiscoveryProperties(
        @DefaultValue("1h") @DurationMin(minutes = 1) Duration gridRebuildInterval,
        @DefaultValue @Valid Popularity popularity) {

    /**
     * Settings of popularity.
     *
     * @param weights weights of actions
     */
    record Popularity(@DefaultValue @Valid Weights weights) {}

    /**
     * Weights of actions for the popularity score of a user.
     *
     * @param profileView weight of a profile view, greater than 0
     * @param follow weight of a follow, greater than 0
     * @param firstMessage weight of a first message received, greater than 0
     * @param newcomer start score of a newcomer with a photo, greater than 0
     */
    record Weights(
            @DefaultValue("1") @Positive double profileView,
            @DefaultValue("5") @Positive double follow,
            @DefaultValue("8") @Positive double firstMessage,
            @DefaultValue("10") @Positive double newcomer) {

        Weights {
            if (!Double.isFinite(profileView + follow + firstMessage + newcomer)) {
                throw new IllegalArgumentException(
                        "datingtoday.discovery.popularity.weights must contain finite numbers only");
            }
        }
    }

    GridLifetimePolicy gridLifetimePolicy() {
        return new GridLifetimePolicy(gridRebuildInterval);
    }

    PopularityPolicy popularityPolicy() {
        var weights = popularity.weights();
        return new PopularityPolicy(
                weights.profileView(), weights.follow(), weights.firstMessage(), weights.newcomer());
    }
}

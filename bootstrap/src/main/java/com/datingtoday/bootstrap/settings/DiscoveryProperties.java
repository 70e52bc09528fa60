package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.discovery.NearbyPolicy;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people find each other.
 *
 * @param gridRebuildInterval how often it is seen anew how densely people live, at least a minute
 * @param popularity what makes popular
 */
@ConfigurationProperties("datingtoday.discovery")
record DiscoveryProperties(
        @DefaultValue("1h") Duration gridRebuildInterval,
        @DefaultValue Popularity popularity) {

    /**
     * What makes popular.
     *
     * @param weights how much counts
     */
    record Popularity(@DefaultValue Weights weights) {}

    /**
     * How much counts for popularity, each more than 0.
     *
     * @param profileView a look at the profile
     * @param follow a follow
     * @param firstMessage a first message received
     * @param newcomer what a newcomer with a photo begins with
     */
    record Weights(
            @DefaultValue("1") double profileView,
            @DefaultValue("5") double follow,
            @DefaultValue("8") double firstMessage,
            @DefaultValue("10") double newcomer) {

        Weights {
            positive("profile-view", profileView);
            positive("follow", follow);
            positive("first-message", firstMessage);
            positive("newcomer", newcomer);
        }

        private static void positive(String name, double value) {
            if (!(value > 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException(
                        "datingtoday.discovery.popularity.weights." + name + " must be greater than zero: " + value);
            }
        }
    }

    DiscoveryProperties {
        if (gridRebuildInterval.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(
                    "datingtoday.discovery.grid-rebuild-interval must be a minute or longer: " + gridRebuildInterval);
        }
    }

    NearbyPolicy nearbyPolicy() {
        return new NearbyPolicy(gridRebuildInterval);
    }

    PopularityPolicy popularityPolicy() {
        var weights = popularity.weights();
        return new PopularityPolicy(
                weights.profileView(), weights.follow(), weights.firstMessage(), weights.newcomer());
    }
}

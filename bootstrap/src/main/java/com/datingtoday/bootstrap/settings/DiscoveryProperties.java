package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.discovery.NearbyPolicy;
import com.datingtoday.application.discovery.popularity.PopularityPolicy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people find each other.
 *
 * @param gridInterval how often it is seen anew how densely people live, at least a minute
 * @param weights what makes popular
 */
@ConfigurationProperties("datingtoday.discovery")
record DiscoveryProperties(
        @DefaultValue("1h") Duration gridInterval,
        @DefaultValue Weights weights) {

    /**
     * How much counts for popularity, each more than 0.
     *
     * @param view a look at the profile
     * @param follow a follow
     * @param message a first message received
     * @param start what a newcomer with a photo begins with
     */
    record Weights(
            @DefaultValue("1") double view,
            @DefaultValue("5") double follow,
            @DefaultValue("8") double message,
            @DefaultValue("10") double start) {

        Weights {
            positive("view", view);
            positive("follow", follow);
            positive("message", message);
            positive("start", start);
        }

        private static void positive(String name, double value) {
            if (!(value > 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException(
                        "datingtoday.discovery.weights." + name + " must be greater than zero: " + value);
            }
        }
    }

    DiscoveryProperties {
        if (gridInterval.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(
                    "datingtoday.discovery.grid-interval must be a minute or longer: " + gridInterval);
        }
    }

    NearbyPolicy nearby() {
        return new NearbyPolicy(gridInterval);
    }

    PopularityPolicy popularity() {
        return new PopularityPolicy(weights.view(), weights.follow(), weights.message(), weights.start());
    }
}

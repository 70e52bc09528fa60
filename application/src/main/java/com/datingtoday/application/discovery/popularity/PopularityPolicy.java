package com.datingtoday.application.discovery.popularity;

/**
 * What makes popular.
 *
 * @param view weight of a look at the profile
 * @param follow weight of a follow
 * @param message weight of a first message received
 * @param start what a newcomer begins with
 */
public record PopularityPolicy(double view, double follow, double message, double start) {

    public PopularityPolicy {
        if (!(view > 0 && follow > 0 && message > 0 && start > 0)) {
            throw new IllegalArgumentException("weights must be greater than 0");
        }
    }
}

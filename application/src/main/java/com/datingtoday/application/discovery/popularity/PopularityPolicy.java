package com.datingtoday.application.discovery.popularity;

/**
 * Weights of popularity.
 *
 * @param view weight of a profile view
 * @param follow weight of a follow
 * @param message weight of the first message of a conversation
 * @param start start score of a newcomer
 */
public record PopularityPolicy(double view, double follow, double message, double start) {

    public PopularityPolicy {
        if (!(view > 0 && follow > 0 && message > 0 && start > 0)) {
            throw new IllegalArgumentException("view, follow, message and start must be greater than 0");
        }
    }
}

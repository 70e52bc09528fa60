package com.datingtoday.application.discovery.popularity;

import com.datingtoday.application.discovery.port.Popularity.Interaction;
import com.datingtoday.application.shared.LocalEventHandler;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.UserFollowed;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Buffer of interactions that count for popularity. Interactions of an ended process, or over the capacity, are lost.
 */
public final class PopularityBuffer implements LocalEventHandler {

    private static final int CAPACITY = 100_000;

    private final PopularityPolicy policy;
    private final BlockingQueue<Interaction> interactions = new ArrayBlockingQueue<>(CAPACITY);

    public PopularityBuffer(PopularityPolicy policy) {
        this.policy = policy;
    }

    /** Records profile views and follows. */
    @Override
    public void handle(DomainEvent event) {
        switch (event) {
            case ProfileViewed(var user, var viewer, var _) ->
                interactions.offer(new Interaction(viewer, user, policy.view()));
            case UserFollowed(var user, var follower) ->
                interactions.offer(new Interaction(follower, user, policy.follow()));
            default -> {
                // Other events do not count.
            }
        }
    }

    public void recordFirstMessage(UserId user, UserId from) {
        interactions.offer(new Interaction(from, user, policy.message()));
    }

    List<Interaction> drain(int limit) {
        var drained = new ArrayList<Interaction>();
        interactions.drainTo(drained, limit);
        return drained;
    }
}

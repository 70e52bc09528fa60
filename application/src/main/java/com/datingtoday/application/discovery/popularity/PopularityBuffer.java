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
 * Remembers who drew whose attention until it is counted. It is lost if the process ends before, and what comes when there
 * is no more room is not counted.
 */
public final class PopularityBuffer implements LocalEventHandler {

    private static final int MOST = 100_000;

    private final PopularityPolicy policy;
    private final BlockingQueue<Interaction> notes = new ArrayBlockingQueue<>(MOST);

    /** Remembers nothing yet. */
    public PopularityBuffer(PopularityPolicy policy) {
        this.policy = policy;
    }

    /** Hears of everything, and remembers what makes popular. */
    @Override
    public void handle(DomainEvent event) {
        switch (event) {
            case ProfileViewed(var user, var viewer, var _) ->
                notes.offer(new Interaction(viewer, user, policy.view()));
            case UserFollowed(var user, var follower) -> notes.offer(new Interaction(follower, user, policy.follow()));
            default -> {
                // Other things do not make popular.
            }
        }
    }

    /** Somebody was written to for the first time by another. */
    public void recordFirstMessage(UserId user, UserId from) {
        notes.offer(new Interaction(from, user, policy.message()));
    }

    List<Interaction> drain(int most) {
        var taken = new ArrayList<Interaction>();
        notes.drainTo(taken, most);
        return taken;
    }
}

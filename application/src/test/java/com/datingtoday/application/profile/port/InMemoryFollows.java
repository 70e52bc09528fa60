package com.datingtoday.application.profile.port;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Stores follows and updates the counts in {@link InMemoryProfiles}. */
public final class InMemoryFollows implements Follows {

    private static final Comparator<FollowEntry> NEWEST_FIRST = Comparator.comparing(FollowEntry::since)
            .thenComparingLong(followEntry -> followEntry.peer().value())
            .reversed();

    private record Pair(UserId follower, UserId followed) {}

    private final InMemoryProfiles profiles;
    private final Map<Pair, Instant> pairs = new HashMap<>();

    public InMemoryFollows(InMemoryProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public synchronized boolean create(UserId follower, UserId followed, Instant now) {
        if (pairs.putIfAbsent(new Pair(follower, followed), now) != null) {
            return false;
        }
        count(follower, followed, 1);
        return true;
    }

    @Override
    public synchronized boolean delete(UserId follower, UserId followed) {
        if (pairs.remove(new Pair(follower, followed)) == null) {
            return false;
        }
        count(follower, followed, -1);
        return true;
    }

    private void count(UserId follower, UserId followed, int step) {
        profiles.addFollowCounts(follower, step, 0);
        profiles.addFollowCounts(followed, 0, step);
    }

    @Override
    public synchronized boolean exists(UserId follower, UserId followed) {
        return pairs.containsKey(new Pair(follower, followed));
    }

    @Override
    public synchronized List<FollowEntry> findPage(
            UserId user, FollowDirection followDirection, @Nullable FollowEntry after, int limit) {
        return pairs.entrySet().stream()
                .filter(pair -> user.equals(
                        followDirection == FollowDirection.FOLLOWING
                                ? pair.getKey().follower()
                                : pair.getKey().followed()))
                .map(pair -> entry(pair, followDirection))
                .sorted(NEWEST_FIRST)
                .filter(followEntry -> after == null || NEWEST_FIRST.compare(followEntry, after) > 0)
                .limit(limit)
                .toList();
    }

    private static FollowEntry entry(Entry<Pair, Instant> pair, FollowDirection followDirection) {
        var peer = followDirection == FollowDirection.FOLLOWING
                ? pair.getKey().followed()
                : pair.getKey().follower();
        return new FollowEntry(peer, pair.getValue());
    }
}

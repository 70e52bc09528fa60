package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows in MySQL. Each change first locks the rows of both users, the smaller id first, to avoid deadlocks. */
@Component
record MyBatisFollows(FollowMapper mapper) implements Follows {

    private static final int FOLLOWING = 0;
    private static final int FOLLOWED = 1;

    @Override
    public boolean create(UserId follower, UserId followed, Instant now) {
        mapper.lockUsers(follower.value(), followed.value());
        if (mapper.insert(follower.value(), followed.value(), now) == 0) {
            return false;
        }
        mapper.addCounts(follower.value(), followed.value(), 1);
        return true;
    }

    @Override
    public boolean delete(UserId follower, UserId followed) {
        mapper.lockUsers(follower.value(), followed.value());
        if (mapper.delete(follower.value(), FOLLOWING, followed.value()) == 0) {
            return false;
        }
        mapper.delete(followed.value(), FOLLOWED, follower.value());
        mapper.addCounts(follower.value(), followed.value(), -1);
        return true;
    }

    @Override
    public boolean exists(UserId follower, UserId followed) {
        return mapper.lock(follower.value(), FOLLOWING, followed.value()) != null;
    }

    @Override
    public List<FollowEntry> findPage(
            UserId user, FollowDirection followDirection, @Nullable FollowEntry after, int limit) {
        var code = switch (followDirection) {
            case FOLLOWING -> FOLLOWING;
            case FOLLOWERS -> FOLLOWED;
        };
        var last = after == null ? null : new FollowRow(after.peer().value(), after.since());
        return mapper.selectPage(user.value(), code, last, limit).stream()
                .map(FollowRow::entry)
                .toList();
    }
}

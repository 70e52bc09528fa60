package com.datingtoday.application.profile.follow;

import com.datingtoday.application.profile.change.Changing;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.profile.view.Looking;
import com.datingtoday.application.shared.Events;
import com.datingtoday.application.shared.Signals;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.UserFollowed;
import com.datingtoday.domain.profile.UsersMatched;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.Refused;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.List;

@UseCase
record FollowUseCase(
        Looking looking,
        Changing changing,
        Follows follows,
        Relations relations,
        Signals signals,
        Events events,
        Clock clock)
        implements Follow {

    @Override
    public boolean follow(Command command) {
        var follower = command.follower();
        var followed = command.followed();
        if (follower.equals(followed)) {
            throw new Refused(new ProfileError.NotToOneself());
        }
        looking.profile(follower, followed);
        var matched = changing.relation(follower, followed, () -> {
            var isNew = follows.add(follower, followed, clock.instant());
            requireNoBlock(follower, followed);
            var match = follows.exists(followed, follower);
            if (isNew && match) {
                events.tell(new UsersMatched(follower, followed));
            }
            return match;
        });
        signals.tell(new UserFollowed(followed, follower));
        return matched;
    }

    /** One may have blocked the other since he was seen; a block that comes later takes this following away. */
    private void requireNoBlock(UserId follower, UserId followed) {
        var relation = relations.of(follower, List.of(followed)).getOrDefault(followed, Relation.NONE);
        if (relation.blocks() || relation.blocked()) {
            throw new Refused(new ProfileError.UserNotFound());
        }
    }
}

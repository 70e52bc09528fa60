package com.datingtoday.application.profile;

import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.shared.Events;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.ProfileError;
import com.datingtoday.domain.profile.UsersMatched;
import com.datingtoday.domain.shared.Refused;
import java.time.Clock;

@UseCase
record FollowUseCase(Looking looking, Changing changing, Follows follows, Events events, Clock clock)
        implements Follow {

    @Override
    public boolean follow(Command command) {
        var follower = command.follower();
        var followed = command.followed();
        if (follower.equals(followed)) {
            throw new Refused(new ProfileError.NotToOneself());
        }
        looking.profile(follower, followed);
        return changing.relation(follower, followed, () -> {
            var isNew = follows.add(follower, followed, clock.instant());
            var matched = follows.exists(followed, follower);
            if (isNew && matched) {
                events.tell(new UsersMatched(follower, followed));
            }
            return matched;
        });
    }
}

package com.datingtoday.application.profile.follow;

import com.datingtoday.application.profile.change.Changing;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.shared.UseCase;

@UseCase
record UnfollowUseCase(Changing changing, Follows follows) implements Unfollow {

    @Override
    public void unfollow(Command command) {
        changing.relation(
                command.follower(), command.followed(), () -> follows.remove(command.follower(), command.followed()));
    }
}

package com.datingtoday.application.profile.follow;

import com.datingtoday.application.profile.change.CacheAwareTransaction;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.shared.UseCase;

@UseCase
record UnfollowUserUseCase(CacheAwareTransaction cacheAwareTransaction, Follows follows) implements UnfollowUser {

    @Override
    public void unfollow(Command command) {
        cacheAwareTransaction.changeRelation(
                command.follower(), command.followed(), () -> follows.delete(command.follower(), command.followed()));
    }
}

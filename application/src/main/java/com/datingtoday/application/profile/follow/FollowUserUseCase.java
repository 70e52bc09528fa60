package com.datingtoday.application.profile.follow;

import com.datingtoday.application.profile.change.CacheAwareTransaction;
import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.profile.port.Relations;
import com.datingtoday.application.profile.view.ProfileVisibilityService;
import com.datingtoday.application.shared.LocalEventPublisher;
import com.datingtoday.application.shared.OutboxEventPublisher;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.UserFollowed;
import com.datingtoday.domain.profile.UsersMatched;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.time.Clock;
import java.util.List;

@UseCase
record FollowUserUseCase(
        ProfileVisibilityService profileVisibilityService,
        CacheAwareTransaction cacheAwareTransaction,
        Follows follows,
        Relations relations,
        LocalEventPublisher localEventPublisher,
        OutboxEventPublisher outboxEventPublisher,
        Clock clock)
        implements FollowUser {

    @Override
    public boolean follow(Command command) {
        var follower = command.follower();
        var followed = command.followed();
        if (follower.equals(followed)) {
            throw new DomainException(new ProfileError.CannotTargetSelf());
        }
        profileVisibilityService.requireMayReach(follower, followed);
        var matched = cacheAwareTransaction.changeRelation(follower, followed, () -> {
            var isNew = follows.create(follower, followed, clock.instant());
            requireNoBlock(follower, followed);
            var match = follows.exists(followed, follower);
            if (isNew && match) {
                outboxEventPublisher.publish(new UsersMatched(follower, followed));
            }
            return match;
        });
        localEventPublisher.publish(new UserFollowed(followed, follower));
        return matched;
    }

    /**
     * Rejects a follow between users with a block, which can be created between the visibility check and this
     * transaction. A later block deletes the follow.
     */
    private void requireNoBlock(UserId follower, UserId followed) {
        var relation = relations.find(follower, List.of(followed)).getOrDefault(followed, Relation.NONE);
        if (relation.blocks() || relation.blocked()) {
            throw new DomainException(new ProfileError.UserNotFound());
        }
    }
}

package com.datingtoday.application.safety;

import com.datingtoday.application.profile.change.RelationUpdates;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;

@UseCase
record BlockUserUseCase(RelationUpdates relationUpdates, Blocks blocks, Clock clock) implements BlockUser {

    @Override
    public void block(Command command) {
        var blocker = command.blocker();
        var blocked = command.blocked();
        if (blocker.equals(blocked)) {
            throw new DomainException(new SafetyError.CannotTargetSelf());
        }
        relationUpdates.endFollowsAndUpdate(blocker, blocked, () -> {
            if (!blocks.create(blocker, blocked, clock.instant(), MAX_BLOCKS)) {
                throw new DomainException(new SafetyError.TooManyBlocks(MAX_BLOCKS));
            }
            return true;
        });
    }
}

package com.datingtoday.application.safety;

import com.datingtoday.application.profile.change.RelationUpdates;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.shared.UseCase;

@UseCase
record UnblockUserUseCase(RelationUpdates relationUpdates, Blocks blocks) implements UnblockUser {

    @Override
    public void unblock(Command command) {
        relationUpdates.update(command.blocker(), command.blocked(), () -> {
            blocks.delete(command.blocker(), command.blocked());
            return true;
        });
    }
}

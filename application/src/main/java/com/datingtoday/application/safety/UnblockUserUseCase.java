package com.datingtoday.application.safety;

import com.datingtoday.application.profile.change.AlterRelation;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.shared.UseCase;

@UseCase
record UnblockUserUseCase(AlterRelation alterRelation, Blocks blocks) implements UnblockUser {

    @Override
    public void unblock(Command command) {
        alterRelation.alter(new AlterRelation.Command(command.blocker(), command.blocked(), false, () -> {
            blocks.remove(command.blocker(), command.blocked());
            return true;
        }));
    }
}

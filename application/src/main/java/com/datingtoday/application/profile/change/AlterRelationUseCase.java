package com.datingtoday.application.profile.change;

import com.datingtoday.application.profile.port.Follows;
import com.datingtoday.application.shared.UseCase;

@UseCase
record AlterRelationUseCase(CacheAwareTransaction cacheAwareTransaction, Follows follows) implements AlterRelation {

    @Override
    public boolean alter(Command command) {
        var one = command.one();
        var other = command.other();
        return cacheAwareTransaction.changeRelation(one, other, () -> {
            if (command.apart()) {
                follows.remove(one, other);
                follows.remove(other, one);
            }
            return command.change().getAsBoolean();
        });
    }
}

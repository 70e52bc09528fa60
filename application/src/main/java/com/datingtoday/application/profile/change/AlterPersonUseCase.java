package com.datingtoday.application.profile.change;

import com.datingtoday.application.shared.UseCase;

@UseCase
record AlterPersonUseCase(CacheAwareTransaction cacheAwareTransaction) implements AlterPerson {

    @Override
    public void alter(Command command) {
        cacheAwareTransaction.changeProfile(command.user(), () -> {
            command.change().run();
            return true;
        });
    }
}

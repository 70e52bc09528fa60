package com.datingtoday.application.profile.change;

import com.datingtoday.application.shared.UseCase;

@UseCase
record AlterPersonUseCase(Changing changing) implements AlterPerson {

    @Override
    public void alter(Command command) {
        changing.profile(command.user(), () -> {
            command.change().run();
            return true;
        });
    }
}

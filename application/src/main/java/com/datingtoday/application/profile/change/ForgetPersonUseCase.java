package com.datingtoday.application.profile.change;

import com.datingtoday.application.profile.port.PeopleCache;
import com.datingtoday.application.shared.UseCase;

@UseCase
record ForgetPersonUseCase(PeopleCache cache) implements ForgetPerson {

    @Override
    public void forget(Command command) {
        cache.changing(command.user());
        cache.changed(command.user());
    }
}

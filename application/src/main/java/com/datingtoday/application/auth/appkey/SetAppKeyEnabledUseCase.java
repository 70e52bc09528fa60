package com.datingtoday.application.auth.appkey;

import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.shared.UseCase;

@UseCase
record SetAppKeyEnabledUseCase(AppKeys apps) implements SetAppKeyEnabled {

    @Override
    public boolean enable(Command command) {
        return apps.all().stream()
                .filter(app -> app.id().equals(command.id()))
                .anyMatch(before -> apps.replace(before, before.enable(command.enabled())));
    }
}

package com.datingtoday.application.auth.appkey;

import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.shared.UseCase;

@UseCase
record SetAppKeyEnabledUseCase(AppKeys apps) implements SetAppKeyEnabled {

    @Override
    public boolean setEnabled(Command command) {
        return apps.list().stream()
                .filter(app -> app.id().equals(command.id()))
                .anyMatch(before -> apps.replace(before, before.withEnabled(command.enabled())));
    }
}

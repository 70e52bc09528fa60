package com.datingtoday.application.chat.push;

import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.shared.UseCase;

@UseCase
record UnregisterSessionDevicesUseCase(DeviceTokens tokens) implements UnregisterSessionDevices {

    @Override
    public void unregister(Command command) {
        tokens.deleteForSessions(command.user(), command.sessions());
    }
}

package com.datingtoday.application.chat.push;

import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.shared.UseCase;

@UseCase
record UnregisterDeviceUseCase(DeviceTokens tokens) implements UnregisterDevice {

    @Override
    public void unregister(Command command) {
        tokens.delete(command.user(), command.token());
    }
}

package com.datingtoday.application.chat.push;

import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.shared.UseCase;

@UseCase
record UnregisterDeviceUseCase(DeviceTokens tokens) implements UnregisterDevice {

    @Override
    public void remove(Command command) {
        tokens.remove(command.user(), command.token());
    }
}

package com.datingtoday.application.chat.push;

import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.shared.UseCase;

@UseCase
record RemoveDeviceUseCase(DeviceTokens tokens) implements RemoveDevice {

    @Override
    public void remove(Command command) {
        tokens.remove(command.user(), command.token());
    }
}

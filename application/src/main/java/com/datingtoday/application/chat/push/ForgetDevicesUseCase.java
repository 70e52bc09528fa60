package com.datingtoday.application.chat.push;

import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.shared.UseCase;

@UseCase
record ForgetDevicesUseCase(DeviceTokens tokens) implements ForgetDevices {

    @Override
    public void forget(Command command) {
        tokens.removeOf(command.user(), command.sessions());
    }
}

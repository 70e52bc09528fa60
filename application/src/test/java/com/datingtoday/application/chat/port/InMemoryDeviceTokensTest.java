package com.datingtoday.application.chat.port;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.domain.shared.UserId;

class InMemoryDeviceTokensTest implements DeviceTokensContract {

    private final DeviceTokens tokens = new InMemoryDeviceTokens();

    @Override
    public DeviceTokens tokens() {
        return tokens;
    }

    @Override
    public UserId newUser() {
        return AuthSamples.user();
    }
}

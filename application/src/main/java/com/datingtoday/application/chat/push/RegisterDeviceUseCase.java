package com.datingtoday.application.chat.push;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.port.DeviceTokens;
import com.datingtoday.application.chat.port.DeviceTokens.Device;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.chat.ChatError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Clock;

@UseCase
record RegisterDeviceUseCase(DeviceTokens tokens, Transactions transactions, ChatPolicy policy, Clock clock)
        implements RegisterDevice {

    @Override
    public void register(Command command) {
        var owner = command.owner();
        var device = new Device(owner.user(), owner.session(), command.token(), command.showText());
        var stored = transactions.inTransaction(() -> tokens.put(device, policy.maxDevices(), clock.instant()));
        if (!stored) {
            throw new DomainException(new ChatError.TooManyDevices(policy.maxDevices()));
        }
    }
}

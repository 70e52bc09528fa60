package com.datingtoday.application.chat.push;

import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.shared.UserId;

public interface UnregisterDevice {

    /** Deletes the device; an unknown device is ignored. */
    void unregister(Command command);

    record Command(UserId user, DeviceToken token) {}
}

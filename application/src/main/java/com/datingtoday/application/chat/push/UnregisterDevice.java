package com.datingtoday.application.chat.push;

import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.shared.UserId;

/** Somebody does not want to be reached by a phone any more. */
public interface UnregisterDevice {

    /** Removes it; one that is not there stays so. */
    void unregister(Command command);

    /** A phone of somebody. */
    record Command(UserId user, DeviceToken token) {}
}

package com.datingtoday.application.chat.push;

import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.DeviceToken;

/** Somebody wants to be reached by a phone while no connection is open. */
public interface RegisterDevice {

    /**
     * Adds the phone, or changes it; who had it before has it no more.
     *
     * @throws com.datingtoday.domain.shared.Refused with {@code TooManyDevices}
     */
    void register(Command command);

    /**
     * A phone.
     *
     * @param owner the login during which it is reached
     * @param showText whether a notice may show what a message says
     */
    record Command(ConnectionOwner owner, DeviceToken token, boolean showText) {}
}

package com.datingtoday.application.chat.push;

import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.DeviceToken;

/** Registration of a device for push notifications. */
public interface RegisterDevice {

    /**
     * Registers or updates the device and removes it from a previous owner.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code TooManyDevices}
     */
    void register(Command command);

    /**
     * Device to be registered.
     *
     * @param owner session during which the device receives notifications
     * @param showText true if a notification may contain the text
     */
    record Command(ConnectionOwner owner, DeviceToken token, boolean showText) {}
}

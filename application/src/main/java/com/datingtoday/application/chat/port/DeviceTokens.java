package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;

/** Store of devices for push notifications. */
public interface DeviceTokens {

    /**
     * Registered device.
     *
     * @param session session during which the device receives notifications
     * @param showText true if a notification may contain the text
     */
    record Device(UserId user, String session, DeviceToken token, boolean showText) {}

    /**
     * Registers or updates a device and removes it from a previous owner.
     *
     * @return false if the user has the maximum of other devices; nothing changes then
     */
    boolean put(Device device, int maximum, Instant now);

    void delete(UserId user, DeviceToken token);

    List<Device> list(UserId user);

    /** Deletes the devices of ended sessions; all of the user if the list is empty. */
    void deleteForSessions(UserId user, List<String> sessions);
}

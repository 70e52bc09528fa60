package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryDeviceTokens implements DeviceTokens {

    private final Map<DeviceToken, Device> devices = new LinkedHashMap<>();

    @Override
    public synchronized boolean put(Device device, int most, Instant now) {
        var others = list(device.user()).stream()
                .filter(other -> !other.token().equals(device.token()))
                .count();
        if (others >= most) {
            return false;
        }
        devices.put(device.token(), device);
        return true;
    }

    @Override
    public synchronized void delete(UserId user, DeviceToken token) {
        devices.computeIfPresent(token, (_, device) -> device.user().equals(user) ? null : device);
    }

    @Override
    public synchronized List<Device> list(UserId user) {
        return devices.values().stream()
                .filter(device -> device.user().equals(user))
                .toList();
    }

    @Override
    public synchronized void deleteForSessions(UserId user, List<String> sessions) {
        devices.values()
                .removeIf(device ->
                        device.user().equals(user) && (sessions.isEmpty() || sessions.contains(device.session())));
    }
}

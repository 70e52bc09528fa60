package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import java.util.Map;

/** Reaches each phone by its own service; by one that is not set up, not at all. */
record PlatformPushSender(Map<Platform, ClosablePushSender> channels) implements PushSender, AutoCloseable {

    PlatformPushSender {
        channels = Map.copyOf(channels);
    }

    @Override
    public Result send(DeviceToken token, PushNotification pushNotification) {
        var channel = channels.get(token.platform());
        return channel == null ? Result.REJECTED : channel.send(token, pushNotification);
    }

    @Override
    public void close() {
        channels.values().forEach(ClosablePushSender::close);
    }
}

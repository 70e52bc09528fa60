package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import java.util.Map;

/** Push sender that selects the service by platform; a platform without a service is skipped. */
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

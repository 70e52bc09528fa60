package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PhonePush;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import java.util.Map;

/** Reaches each phone by its own service; by one that is not set up, not at all. */
record PlatformPhonePush(Map<Platform, ClosablePhonePush> channels) implements PhonePush, AutoCloseable {

    PlatformPhonePush {
        channels = Map.copyOf(channels);
    }

    @Override
    public Outcome push(DeviceToken token, Notice notice) {
        var channel = channels.get(token.platform());
        return channel == null ? Outcome.REJECTED : channel.push(token, notice);
    }

    @Override
    public void close() {
        channels.values().forEach(ClosablePhonePush::close);
    }
}

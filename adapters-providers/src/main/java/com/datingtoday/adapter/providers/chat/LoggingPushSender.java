package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender;
import com.datingtoday.domain.chat.DeviceToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends nothing and keeps nothing, so that a client can be tried without the services. */
final class LoggingPushSender implements PushSender {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingPushSender.class);

    @Override
    public Result send(DeviceToken token, PushNotification pushNotification) {
        LOG.info("A phone of {} would be told that {} are unread", token.platform(), pushNotification.badge());
        return Result.SENT;
    }
}

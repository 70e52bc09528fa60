package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PushSender;
import com.datingtoday.domain.chat.DeviceToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Push sender for development that only logs. */
final class LoggingPushSender implements PushSender {

    private static final Logger log = LoggerFactory.getLogger(LoggingPushSender.class);

    @Override
    public Result send(DeviceToken token, PushNotification pushNotification) {
        log.info("push notification not sent platform={} unread={}", token.platform(), pushNotification.badge());
        return Result.SENT;
    }
}

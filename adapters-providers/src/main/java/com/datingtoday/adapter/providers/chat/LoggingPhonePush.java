package com.datingtoday.adapter.providers.chat;

import com.datingtoday.application.chat.port.PhonePush;
import com.datingtoday.domain.chat.DeviceToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends nothing and keeps nothing, so that a client can be tried without the services. */
final class LoggingPhonePush implements PhonePush {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingPhonePush.class);

    @Override
    public Outcome push(DeviceToken token, Notice notice) {
        LOG.info("A phone of {} would be told that {} are unread", token.platform(), notice.badge());
        return Outcome.SENT;
    }
}

package com.datingtoday.adapter.providers.auth;

import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SMS sender for development that sends no message. */
final class DevelopmentSmsSender implements SmsSender {

    private static final Logger log = LoggerFactory.getLogger(DevelopmentSmsSender.class);

    @Override
    public Delivery send(PhoneNumber phone, SmsCode code) {
        log.info("sms code returned to client phone={}", phone);
        return Delivery.SHOWN;
    }
}

package com.datingtoday.adapter.providers.auth;

import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends nothing, so that a client can be tried without a provider. */
final class DevelopmentSmsSender implements SmsSender {

    private static final Logger LOG = LoggerFactory.getLogger(DevelopmentSmsSender.class);

    @Override
    public Delivery send(PhoneNumber phone, SmsCode code) {
        LOG.info("The development sender shows the code for {} to the client and sends no message", phone);
        return Delivery.SHOWN;
    }
}

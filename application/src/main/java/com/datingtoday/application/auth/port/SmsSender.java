package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;

/** Sender of text messages. */
public interface SmsSender {

    enum Delivery {
        /** The provider accepted the message. */
        ACCEPTED,
        /** No message was sent; the response contains the code. Development only. */
        SHOWN,
        /** The provider rejected the message; it was not sent and costs nothing. */
        REJECTED
    }

    /**
     * Sends a code to a phone.
     *
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the provider does not respond in
     *     time and may have sent the message; of {@code CAPACITY} if it was not attempted
     */
    Delivery send(PhoneNumber phone, SmsCode code);
}

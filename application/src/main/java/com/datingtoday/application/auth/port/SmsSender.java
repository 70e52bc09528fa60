package com.datingtoday.application.auth.port;

import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;

/** Whoever brings a text message to a phone. */
public interface SmsSender {

    /** What became of a message. */
    enum Delivery {
        /** The provider has taken it. */
        ACCEPTED,
        /** No message was sent: the client is shown the code instead. Development only. */
        SHOWN,
        /** The provider has said no; nothing went out and nothing is to be paid. */
        REJECTED
    }

    /**
     * Sends the code.
     *
     * @throws com.datingtoday.application.shared.Unavailable if the provider does not answer in time, and the message may
     *     have gone out; of {@code CAPACITY} if it was not even tried
     */
    Delivery send(PhoneNumber phone, SmsCode code);
}

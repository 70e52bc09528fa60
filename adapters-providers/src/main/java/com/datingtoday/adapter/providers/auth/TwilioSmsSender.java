package com.datingtoday.adapter.providers.auth;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.adapter.providers.shared.ProviderException;
import com.datingtoday.application.auth.port.SmsSender;
import com.datingtoday.domain.auth.PhoneNumber;
import com.datingtoday.domain.auth.SmsCode;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SMS sender for Twilio Programmable Messaging. */
final class TwilioSmsSender implements SmsSender {

    private static final Logger log = LoggerFactory.getLogger(TwilioSmsSender.class);

    private final TwilioRestClient client;
    private final SmsSettings.Twilio settings;
    private final BoundedCalls calls;

    TwilioSmsSender(SmsSettings sms, SmsSettings.Twilio settings, BoundedCalls calls) {
        this.settings = settings;
        this.calls = calls;
        this.client = new TwilioRestClient.Builder(
                        settings.accountSid(), settings.authToken().value())
                .httpClient(new TwilioHttpClient(sms, settings.endpoint()))
                .build();
    }

    @Override
    public Delivery send(PhoneNumber phone, SmsCode code) {
        return calls.call(() -> ask(message(phone, code)));
    }

    private Delivery ask(MessageCreator message) throws ProviderException {
        try {
            return deliveryFor(message.create(client));
        } catch (ApiException e) {
            return deliveryFor(e);
        }
    }

    private static Delivery deliveryFor(Message answer) throws ProviderException {
        if (answer.getSid() == null) {
            throw new ProviderException("Twilio answered without the message's id");
        }
        if (answer.getStatus() != Message.Status.FAILED) {
            return Delivery.ACCEPTED;
        }
        return refused(String.valueOf(answer.getErrorCode()));
    }

    /**
     * Returns the result of a failed request. The exception message is not logged, because it contains the phone
     * number.
     */
    private static Delivery deliveryFor(ApiException e) throws ProviderException {
        var status = e.getStatusCode();
        if (status == null) {
            throw e;
        }
        if (status < 400 || status >= 500 || status == 408 || status == 429) {
            throw new ProviderException("Twilio answered status %d, code %s".formatted(status, e.getCode()));
        }
        return refused(String.valueOf(e.getCode()));
    }

    private static Delivery refused(String code) {
        log.warn("twilio message rejected code={}", code);
        return Delivery.REJECTED;
    }

    private MessageCreator message(PhoneNumber phone, SmsCode code) {
        var to = new com.twilio.type.PhoneNumber(phone.e164());
        var text = settings.text().replace(SmsSettings.Twilio.CODE, code.digits());
        var from = settings.from();
        return from == null
                ? Message.creator(to, settings.messagingServiceSid(), text)
                : Message.creator(to, new com.twilio.type.PhoneNumber(from), text);
    }
}

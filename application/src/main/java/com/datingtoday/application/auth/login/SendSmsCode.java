package com.datingtoday.application.auth.login;

import com.datingtoday.domain.auth.SmsCode;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/** Sends a login code. Registered and unregistered phone numbers are treated alike. */
public interface SendSmsCode {

    /**
     * Sends a new code, which replaces the previous one.
     *
     * @throws com.datingtoday.domain.shared.DomainException if the phone number is malformed or a limit is reached;
     *     nothing changes
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if Redis or the SMS provider does not
     *     respond
     */
    Sent send(Command command);

    /**
     * Receiver of a code.
     *
     * @param phone phone number as the client sent it
     * @param address IP address of the client
     */
    record Command(Sensitive<String> phone, Sensitive<String> address) {}

    /**
     * Sent code.
     *
     * @param phone phone number as the client sent it
     * @param code code, if the development sender returns it to the client
     * @param quota messages that can still be sent to this phone number
     */
    record Sent(Sensitive<String> phone, @Nullable SmsCode code, Quota quota) {}
}

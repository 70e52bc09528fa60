package com.datingtoday.application.auth.login;

import com.datingtoday.domain.auth.SmsCode;
import com.datingtoday.domain.shared.Quota;
import org.jspecify.annotations.Nullable;

/** Somebody asks for a code to log in with. Known and unknown numbers are treated alike. */
public interface SendSmsCode {

    /**
     * Sends a new code, which replaces the one before.
     *
     * @throws com.datingtoday.domain.shared.Refused if the number or a limit forbids it; nothing is changed then
     * @throws com.datingtoday.application.shared.Unavailable if Redis or the provider does not answer
     */
    Sent send(Command command);

    /**
     * Where to.
     *
     * @param phone as the client wrote it
     * @param address of the client
     */
    record Command(String phone, String address) {

        /** Never the phone. */
        @Override
        public String toString() {
            return "SendSmsCode.Command[hidden]";
        }
    }

    /**
     * A code that is on its way.
     *
     * @param phone as the client wrote it
     * @param code the code itself, where the development sender shows it
     * @param quota how often a code may still be sent to this number
     */
    record Sent(String phone, @Nullable SmsCode code, Quota quota) {

        /** Never the phone. */
        @Override
        public String toString() {
            return "Sent[" + quota + "]";
        }
    }
}

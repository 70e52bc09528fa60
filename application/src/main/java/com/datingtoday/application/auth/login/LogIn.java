package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody logs in with a phone number and the code sent to it; a new number is registered by it. */
public interface LogIn {

    /**
     * Opens a session. A wrong code leaves a trace, so it is a result and not an exception.
     *
     * @throws com.datingtoday.domain.shared.Refused if phone or code are malformed; nothing is changed then
     * @throws com.datingtoday.application.shared.Unavailable if the login cannot be stored; the code stays good
     */
    Result logIn(Command command);

    /**
     * A login.
     *
     * @param phone as the client wrote it
     * @param code as the client wrote it
     * @param caller the app and the scheme it signed by
     * @param device what the client says it runs on, cut to 128 characters
     */
    record Command(String phone, String code, Caller caller, String device) {

        /** Never phone or code. */
        @Override
        public String toString() {
            return "LogIn.Command[hidden]";
        }
    }

    /** What came of it. */
    sealed interface Result {

        /**
         * Logged in.
         *
         * @param token 32 hex digits, given once
         * @param signing what requests are signed with from now on; scheme 2 only
         */
        record Granted(
                UserId user,
                String token,
                Instant expiredTime,
                @Nullable SessionCredentials signing) implements Result {

            /** Never the token. */
            @Override
            public String toString() {
                return "Granted[" + user + "]";
            }
        }

        /** Turned away; a wrong code was counted, a right one is used up. */
        record Denied(AuthError error) implements Result {}
    }

    /**
     * The key of a session under scheme 2.
     *
     * @param sessionId {@code keyid} from now on
     * @param secret 256 random bits as base64url, given once
     */
    record SessionCredentials(String sessionId, Secret secret) {}
}

package com.datingtoday.application.auth.login;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.auth.Secret;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Login with a phone number and the code sent to it. The first login registers the phone number. */
public interface LogIn {

    /**
     * Issues a session.
     *
     * @throws com.datingtoday.domain.shared.DomainException if phone or code is malformed, which changes nothing; if the
     *     code is wrong, which counts as an attempt only while the phone has a usable code; if the phone is locked out;
     *     or if the account is suspended, which uses up the code
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the login cannot be verified or
     *     stored; the code is restored if Redis answers, otherwise the client must request a new code
     */
    Granted logIn(Command command);

    /**
     * Login data of the client.
     *
     * @param phone phone number as the client sent it
     * @param code code as the client sent it
     * @param caller client app and signing scheme of the request
     * @param device device description from the client, cut to 128 characters
     */
    record Command(Sensitive<String> phone, Sensitive<String> code, Caller caller, String device) {}

    /**
     * Login with a new session.
     *
     * @param token 32 hex digits, returned only here
     * @param signing credentials for request signatures; scheme 2 only
     */
    record Granted(
            UserId user,
            Sensitive<String> token,
            Instant expiredTime,
            @Nullable SessionCredentials signing) {}

    /**
     * Key of a session under scheme 2.
     *
     * @param sessionId {@code keyid} of later requests
     * @param secret 256 random bits as base64url, returned only here
     */
    record SessionCredentials(String sessionId, Secret secret) {}
}

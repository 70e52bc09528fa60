package com.datingtoday.application.auth.signing;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.auth.SigningScheme;
import java.util.Set;

/**
 * A request is checked for its time, key and signature, and claimed so that it cannot come again. Only then is it looked
 * up who is logged in; that somebody must be is for the caller to demand, once it has checked the body.
 */
public interface AuthenticateRequest {

    /**
     * Checks and claims.
     *
     * @throws com.datingtoday.domain.shared.Refused if anything is wrong with it; nothing shared was written then, unless
     *     the request was a replay
     * @throws com.datingtoday.application.shared.Unavailable if that cannot be known now
     */
    Caller authenticate(Command command);

    /**
     * A request.
     *
     * @param schemes the schemes its call allows
     * @param loginRequired false for a call that needs no login; a token is then not looked up
     */
    record Command(SignedRequest request, Set<SigningScheme> schemes, boolean loginRequired) {}
}

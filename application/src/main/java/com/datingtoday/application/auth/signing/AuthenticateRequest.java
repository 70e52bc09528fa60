package com.datingtoday.application.auth.signing;

import com.datingtoday.application.auth.Caller;
import com.datingtoday.domain.auth.SigningScheme;
import java.util.Set;

/**
 * Checks time, key and signature of a request and claims its nonce, then looks up the session. The caller requires a
 * login after checking the body.
 */
public interface AuthenticateRequest {

    /**
     * Authenticates a request.
     *
     * @throws com.datingtoday.domain.shared.DomainException if the request is invalid; shared state is unchanged then,
     *     except after a replay
     * @throws com.datingtoday.application.shared.DependencyUnavailableException if the request cannot be checked now
     */
    Caller authenticate(Command command);

    /**
     * Signed request with the rules of its call.
     *
     * @param schemes signing schemes that the call allows
     * @param loginRequired false for a call without login; its token is not looked up
     */
    record Command(SignedRequest request, Set<SigningScheme> schemes, boolean loginRequired) {}
}

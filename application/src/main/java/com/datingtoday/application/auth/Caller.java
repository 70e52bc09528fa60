package com.datingtoday.application.auth;

import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Authenticated sender of a request. */
public record Caller(AppKey app, SigningScheme scheme, Login login) {

    public sealed interface Login {

        /** Login state: the request has no session or does not need one. */
        record None() implements Login {}

        /** Login state: the session expired or ended. */
        record Ended() implements Login {}

        /**
         * Login state: the session is live.
         *
         * @param presentedToken token of the request; scheme 1 only
         */
        record Active(AuthSession.Live session, @Nullable TokenHash presentedToken) implements Login {}
    }

    /**
     * Returns the login of a call that needs one.
     *
     * @throws DomainException with {@code NotLoggedIn} if there is none
     */
    public Login.Active requireLogin() {
        if (login instanceof Login.Active active) {
            return active;
        }
        throw new DomainException(new AuthError.NotLoggedIn());
    }
}

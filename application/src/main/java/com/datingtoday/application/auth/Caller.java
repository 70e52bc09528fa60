package com.datingtoday.application.auth;

import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.AuthError;
import com.datingtoday.domain.auth.AuthSession;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.auth.TokenHash;
import com.datingtoday.domain.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Who sent a request whose signature is right. */
public record Caller(AppKey app, SigningScheme scheme, Login login) {

    /** Whether somebody is logged in. */
    public sealed interface Login {

        /** Nobody; the call was not made in a session, or does not need one. */
        record None() implements Login {}

        /** Somebody was, but the session has expired or ended. */
        record Ended() implements Login {}

        /**
         * Somebody is.
         *
         * @param presentedToken the token that was sent; scheme 1 only
         */
        record Active(AuthSession.Live session, @Nullable TokenHash presentedToken) implements Login {}
    }

    /**
     * The login, for a call that needs one.
     *
     * @throws Refused with {@code NotLoggedIn} if there is none
     */
    public Login.Active requireLogin() {
        if (login instanceof Login.Active active) {
            return active;
        }
        throw new DomainException(new AuthError.NotLoggedIn());
    }
}

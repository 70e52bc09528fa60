package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** Login method of a user. */
public sealed interface UserAuth {

    UserId user();

    LoginType type();

    /** Identity within the login type; for a phone a keyed hash of the phone number, with the key version. */
    String openId();

    /** Time of the last login. */
    Instant loginTime();

    Instant createTime();

    /** Number of logins; it detects concurrent logins. */
    int logins();

    /** Returns the login method of a new user whose first login is now. */
    static Active register(UserId user, LoginType type, String openId, Instant now) {
        return new Active(user, type, openId, now, now, 1);
    }

    record Active(UserId user, LoginType type, String openId, Instant loginTime, Instant createTime, int logins)
            implements UserAuth {

        /**
         * Returns the login method after another login.
         *
         * @param currentOpenId open id under the current key, which replaces one under an older key
         */
        public Active logIn(String currentOpenId, Instant now) {
            return new Active(user, type, currentOpenId, now, createTime, logins + 1);
        }

        /** Returns whether this login registers the user. */
        public boolean isFirstLogin() {
            return logins == 1;
        }
    }

    /** Login method that the operator suspended; the user cannot log in until the account is resumed. */
    record Suspended(UserId user, LoginType type, String openId, Instant loginTime, Instant createTime, int logins)
            implements UserAuth {}
}

package com.datingtoday.domain.auth;

import com.datingtoday.domain.shared.UserId;
import java.time.Instant;

/** One way for one user to log in. */
public sealed interface UserAuth {

    UserId user();

    LoginType type();

    /** Who it is in the words of the login type; for a phone a keyed hash of the number, with the key's version. */
    String openId();

    /** The last login. */
    Instant loginTime();

    Instant createTime();

    /** How many logins there were: of two at the same time, one finds it changed. */
    int logins();

    /** A user seen for the first time, logging in now. */
    static Active register(UserId user, LoginType type, String openId, Instant now) {
        return new Active(user, type, openId, now, now, 1);
    }

    /** May log in. */
    record Active(UserId user, LoginType type, String openId, Instant loginTime, Instant createTime, int logins)
            implements UserAuth {

        /**
         * Logs in once more.
         *
         * @param currentOpenId the open id under the current key, which replaces one under an older key
         */
        public Active logIn(String currentOpenId, Instant now) {
            return new Active(user, type, currentOpenId, now, createTime, logins + 1);
        }
    }

    /** Shut out by the operator until resumed. */
    record Suspended(UserId user, LoginType type, String openId, Instant loginTime, Instant createTime, int logins)
            implements UserAuth {}
}

package com.datingtoday.application.auth;

import com.datingtoday.application.auth.port.SmsCodes.SendingLimits;
import com.datingtoday.application.auth.port.SmsCodes.TryingLimits;
import java.time.Duration;

/**
 * How codes are sent and tried, and how long a login lasts.
 *
 * @param codeLength digits of a code, 4 to 8
 * @param codeLifetime how long a code is good
 * @param sessionLifetime how long a login lasts, from the login or its last refresh
 * @param sessionsAUser how many logins of one user may live at once
 * @param tokenGrace how long the old token stays good after a refresh
 * @param rememberEnded how long an ended login is kept, so that its client learns that it must log in again
 */
public record LoginPolicy(
        int codeLength,
        Duration codeLifetime,
        SendingLimits sending,
        TryingLimits trying,
        Duration sessionLifetime,
        int sessionsAUser,
        Duration tokenGrace,
        Duration rememberEnded) {

    public LoginPolicy {
        if (codeLength < 4 || codeLength > 8) {
            throw new IllegalArgumentException("a code has 4 to 8 digits: " + codeLength);
        }
        if (sessionsAUser < 1) {
            throw new IllegalArgumentException("a user needs at least one session: " + sessionsAUser);
        }
    }
}

package com.datingtoday.application.auth;

import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import java.time.Duration;

/**
 * How codes are sent and tried, and how long a login lasts.
 *
 * @param codeLength digits of a code, 4 to 8
 * @param codeLifetime how long a code is good
 * @param sessionLifetime how long a login lasts, from the login or its last refresh
 * @param maxSessionsPerUser how many logins of one user may live at once
 * @param tokenGracePeriod how long the old token stays good after a refresh
 * @param endedSessionRetention how long an ended login is kept, so that its client learns that it must log in again
 */
public record LoginPolicy(
        int codeLength,
        Duration codeLifetime,
        SendLimits sendLimits,
        AttemptLimits attemptLimits,
        Duration sessionLifetime,
        int maxSessionsPerUser,
        Duration tokenGracePeriod,
        Duration endedSessionRetention) {

    public LoginPolicy {
        if (codeLength < 4 || codeLength > 8) {
            throw new IllegalArgumentException("a code has 4 to 8 digits: " + codeLength);
        }
        if (maxSessionsPerUser < 1) {
            throw new IllegalArgumentException("a user needs at least one session: " + maxSessionsPerUser);
        }
    }
}

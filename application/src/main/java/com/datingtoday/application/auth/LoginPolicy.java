package com.datingtoday.application.auth;

import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import java.time.Duration;

/**
 * Limits for SMS codes and sessions.
 *
 * @param codeLength 4 to 8 digits
 * @param codeLifetime period in which a code is valid
 * @param sessionLifetime from the login or the last refresh
 * @param maxSessionsPerUser maximum of live sessions, at least 1
 * @param tokenGracePeriod period in which the old token is valid after a refresh
 * @param endedSessionRetention period in which an ended session is stored, so that its client receives the error that
 *     requires a new login
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
            throw new IllegalArgumentException("codeLength must be 4 to 8: " + codeLength);
        }
        if (maxSessionsPerUser < 1) {
            throw new IllegalArgumentException("maxSessionsPerUser must be at least 1: " + maxSessionsPerUser);
        }
    }
}

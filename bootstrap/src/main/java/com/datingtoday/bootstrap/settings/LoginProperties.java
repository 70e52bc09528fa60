package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How codes are sent and tried, and how long a login lasts.
 *
 * @param codeLength digits of an SMS code, 4 to 8
 * @param codeLifetime how long a code is good
 * @param sessionLifetime how long a login lasts, from the login or its last refresh
 * @param maxSessionsPerUser how many logins of one user may live at once; the oldest goes
 * @param tokenGracePeriod how long the old token stays good after a refresh
 * @param endedSessionRetention how long an ended login is kept, so that its client learns that it must log in again
 * @param smsLimits how often codes may be sent
 * @param maxAttemptsPerCode tries for one code
 * @param lockout when wrong codes make a number wait
 */
@ConfigurationProperties("datingtoday.login")
record LoginProperties(
        @DefaultValue("6") int codeLength,
        @DefaultValue("5m") Duration codeLifetime,
        @DefaultValue("7d") Duration sessionLifetime,
        @DefaultValue("5") int maxSessionsPerUser,
        @DefaultValue("60s") Duration tokenGracePeriod,
        @DefaultValue("7d") Duration endedSessionRetention,
        @DefaultValue SmsLimits smsLimits,
        @DefaultValue("5") int maxAttemptsPerCode,
        @DefaultValue Lockout lockout) {

    LoginProperties {
        Checks.between("datingtoday.login.code-length", codeLength, 4, 8);
        Checks.positive("datingtoday.login.code-lifetime", codeLifetime);
        Checks.positive("datingtoday.login.session-lifetime", sessionLifetime);
        Checks.between("datingtoday.login.max-sessions-per-user", maxSessionsPerUser, 1, 100);
        Checks.positive("datingtoday.login.token-grace-period", tokenGracePeriod);
        Checks.positive("datingtoday.login.ended-session-retention", endedSessionRetention);
        Checks.atLeastOne("datingtoday.login.max-attempts-per-code", maxAttemptsPerCode);
    }

    /**
     * How many messages may be sent.
     *
     * @param perNumber to one number
     * @param perAddress from one client address (of IPv6, one /64 network) by the clock hour
     * @param perNumberRange to 10,000 neighbouring numbers by the clock hour
     * @param total in all by the clock hour: the most that may be spent
     */
    record SmsLimits(
            @DefaultValue PerNumber perNumber,
            @DefaultValue PerAddress perAddress,
            @DefaultValue PerNumberRange perNumberRange,
            @DefaultValue Total total) {

        SmsLimits {
            Checks.atLeastOne("datingtoday.login.sms-limits.per-number.minute", perNumber.minute());
            Checks.atLeastOne("datingtoday.login.sms-limits.per-number.hour", perNumber.hour());
            Checks.atLeastOne("datingtoday.login.sms-limits.per-number.day", perNumber.day());
            Checks.atLeastOne("datingtoday.login.sms-limits.per-address.hour", perAddress.hour());
            Checks.atLeastOne("datingtoday.login.sms-limits.per-number-range.hour", perNumberRange.hour());
            Checks.atLeastOne("datingtoday.login.sms-limits.total.hour", total.hour());
        }

        record PerNumber(
                @DefaultValue("1") int minute,
                @DefaultValue("5") int hour,
                @DefaultValue("10") int day) {}

        record PerAddress(@DefaultValue("30") int hour) {}

        record PerNumberRange(@DefaultValue("60") int hour) {}

        record Total(@DefaultValue("10000") int hour) {}

        SendLimits limits() {
            return new SendLimits(
                    List.of(
                            new RateLimit(perNumber.minute(), Duration.ofMinutes(1)),
                            new RateLimit(perNumber.hour(), Duration.ofHours(1)),
                            new RateLimit(perNumber.day(), Duration.ofDays(1))),
                    List.of(new RateLimit(perAddress.hour(), Duration.ofHours(1))),
                    List.of(new RateLimit(perNumberRange.hour(), Duration.ofHours(1))),
                    List.of(new RateLimit(total.hour(), Duration.ofHours(1))));
        }
    }

    /**
     * When wrong codes make a number wait.
     *
     * @param maxFailuresPerDay wrong codes a day after which the number waits
     * @param initialDuration the first wait; each further failure doubles it
     * @param maxDuration the longest wait
     */
    record Lockout(
            @DefaultValue("20") int maxFailuresPerDay,
            @DefaultValue("15m") Duration initialDuration,
            @DefaultValue("1d") Duration maxDuration) {

        Lockout {
            Checks.atLeastOne("datingtoday.login.lockout.max-failures-per-day", maxFailuresPerDay);
            Checks.positive("datingtoday.login.lockout.initial-duration", initialDuration);
            Checks.positive("datingtoday.login.lockout.max-duration", maxDuration);
        }
    }

    LoginPolicy policy() {
        return new LoginPolicy(
                codeLength,
                codeLifetime,
                smsLimits.limits(),
                new AttemptLimits(
                        maxAttemptsPerCode,
                        lockout.maxFailuresPerDay(),
                        lockout.initialDuration(),
                        lockout.maxDuration()),
                sessionLifetime,
                maxSessionsPerUser,
                tokenGracePeriod,
                endedSessionRetention);
    }
}

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
 * @param sessionsAUser how many logins of one user may live at once; the oldest goes
 * @param tokenGrace how long the old token stays good after a refresh
 * @param rememberEnded how long an ended login is kept, so that its client learns that it must log in again
 * @param sending how often codes may be sent
 * @param trying how often codes may be tried
 */
@ConfigurationProperties("datingtoday.login")
record LoginProperties(
        @DefaultValue("6") int codeLength,
        @DefaultValue("5m") Duration codeLifetime,
        @DefaultValue("7d") Duration sessionLifetime,
        @DefaultValue("5") int sessionsAUser,
        @DefaultValue("60s") Duration tokenGrace,
        @DefaultValue("7d") Duration rememberEnded,
        @DefaultValue SmsLimits sending,
        @DefaultValue Lockout trying) {

    LoginProperties {
        Checks.between("datingtoday.login.code-length", codeLength, 4, 8);
        Checks.positive("datingtoday.login.code-lifetime", codeLifetime);
        Checks.positive("datingtoday.login.session-lifetime", sessionLifetime);
        Checks.between("datingtoday.login.sessions-a-user", sessionsAUser, 1, 100);
        Checks.positive("datingtoday.login.token-grace", tokenGrace);
        Checks.positive("datingtoday.login.remember-ended", rememberEnded);
    }

    /**
     * How many messages may be sent.
     *
     * @param aNumberAMinute to one number in any minute
     * @param aNumberAnHour to one number in any hour
     * @param aNumberADay to one number in any day
     * @param anAddressAnHour from one client address (of IPv6, one /64 network) by the clock hour
     * @param aBlockAnHour to 10,000 neighbouring numbers by the clock hour
     * @param anHour in all by the clock hour: the most that may be spent
     */
    record SmsLimits(
            @DefaultValue("1") int aNumberAMinute,
            @DefaultValue("5") int aNumberAnHour,
            @DefaultValue("10") int aNumberADay,
            @DefaultValue("30") int anAddressAnHour,
            @DefaultValue("60") int aBlockAnHour,
            @DefaultValue("10000") int anHour) {

        SmsLimits {
            Checks.atLeastOne("datingtoday.login.sending.a-number-a-minute", aNumberAMinute);
            Checks.atLeastOne("datingtoday.login.sending.a-number-an-hour", aNumberAnHour);
            Checks.atLeastOne("datingtoday.login.sending.a-number-a-day", aNumberADay);
            Checks.atLeastOne("datingtoday.login.sending.an-address-an-hour", anAddressAnHour);
            Checks.atLeastOne("datingtoday.login.sending.a-block-an-hour", aBlockAnHour);
            Checks.atLeastOne("datingtoday.login.sending.an-hour", anHour);
        }

        SendLimits limits() {
            return new SendLimits(
                    List.of(
                            new RateLimit(aNumberAMinute, Duration.ofMinutes(1)),
                            new RateLimit(aNumberAnHour, Duration.ofHours(1)),
                            new RateLimit(aNumberADay, Duration.ofDays(1))),
                    List.of(new RateLimit(anAddressAnHour, Duration.ofHours(1))),
                    List.of(new RateLimit(aBlockAnHour, Duration.ofHours(1))),
                    List.of(new RateLimit(anHour, Duration.ofHours(1))));
        }
    }

    /**
     * When wrong codes make a number wait.
     *
     * @param aCode tries for one code
     * @param failuresADay wrong codes a day after which the number waits
     * @param firstWait the first wait; each further failure doubles it
     * @param longestWait the longest wait
     */
    record Lockout(
            @DefaultValue("5") int aCode,
            @DefaultValue("20") int failuresADay,
            @DefaultValue("15m") Duration firstWait,
            @DefaultValue("1d") Duration longestWait) {

        Lockout {
            Checks.atLeastOne("datingtoday.login.trying.a-code", aCode);
            Checks.atLeastOne("datingtoday.login.trying.failures-a-day", failuresADay);
            Checks.positive("datingtoday.login.trying.first-wait", firstWait);
            Checks.positive("datingtoday.login.trying.longest-wait", longestWait);
        }

        AttemptLimits limits() {
            return new AttemptLimits(aCode, failuresADay, firstWait, longestWait);
        }
    }

    LoginPolicy policy() {
        return new LoginPolicy(
                codeLength,
                codeLifetime,
                sending.limits(),
                trying.limits(),
                sessionLifetime,
                sessionsAUser,
                tokenGrace,
                rememberEnded);
    }
}

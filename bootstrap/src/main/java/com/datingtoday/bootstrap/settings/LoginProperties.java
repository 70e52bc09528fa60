package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.auth.LoginPolicy;
import com.datingtoday.application.auth.SmsRegionPolicy;
import com.datingtoday.application.auth.port.SmsCodes.AttemptLimits;
import com.datingtoday.application.auth.port.SmsCodes.SendLimits;
import com.datingtoday.application.shared.RateLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of SMS codes and sessions.
 *
 * @param codeLength number of digits of an SMS code, 4 to 8
 * @param codeLifetime lifetime of an SMS code, longer than 0
 * @param sessionLifetime lifetime of a session from the login or its last refresh, longer than 0
 * @param maxSessionsPerUser maximum number of live sessions of a user, 1 to 100; a further login ends the oldest one
 * @param tokenGracePeriod time in which the old token stays valid after a refresh, longer than 0
 * @param endedSessionRetention retention of an ended session, longer than 0; in this time its client receives the error
 *     that requires a new login
 * @param smsLimits limits of sent SMS messages
 * @param maxAttemptsPerCode maximum number of attempts per SMS code, at least 1
 * @param lockout lockout of a phone number after wrong codes
 */
@Validated
@ConfigurationProperties("datingtoday.login")
record LoginProperties(
        @DefaultValue("6") @Range(min = 4, max = 8) int codeLength,
        @DefaultValue("5m") @DurationMin(inclusive = false) Duration codeLifetime,
        @DefaultValue("7d") @DurationMin(inclusive = false) Duration sessionLifetime,
        @DefaultValue("5") @Range(min = 1, max = 100) int maxSessionsPerUser,
        @DefaultValue("60s") @DurationMin(inclusive = false) Duration tokenGracePeriod,
        @DefaultValue("7d") @DurationMin(inclusive = false) Duration endedSessionRetention,
        @DefaultValue @Valid SmsLimits smsLimits,
        @DefaultValue("5") @Min(1) int maxAttemptsPerCode,
        @DefaultValue @Valid Lockout lockout) {

    /**
     * Limits of sent SMS messages.
     *
     * @param perNumber limits of one phone number
     * @param perAddress limit of one client address; of IPv6, one /64 network
     * @param perNumberRange limit of a range of 10,000 neighbouring phone numbers
     * @param total limit of all messages, which limits the cost
     * @param perRegion limits of the region of the phone number
     */
    record SmsLimits(
            @DefaultValue @Valid PerNumber perNumber,
            @DefaultValue @Valid PerAddress perAddress,
            @DefaultValue @Valid PerNumberRange perNumberRange,
            @DefaultValue @Valid Total total,
            @DefaultValue @Valid PerRegion perRegion) {

        /**
         * Limits of one phone number.
         *
         * @param minute maximum number of SMS messages to one phone number in any minute, at least 1
         * @param hour maximum number of SMS messages to one phone number in any hour, at least 1
         * @param day maximum number of SMS messages to one phone number in any day, at least 1
         */
        record PerNumber(
                @DefaultValue("1") @Min(1) int minute,
                @DefaultValue("5") @Min(1) int hour,
                @DefaultValue("10") @Min(1) int day) {}

        /**
         * Limit of one client address.
         *
         * @param hour maximum number of SMS messages per client address (IPv6: per /64 network) in a clock hour, at
         *     least 1
         */
        record PerAddress(@DefaultValue("30") @Min(1) int hour) {}

        /**
         * Limit of a range of phone numbers.
         *
         * @param hour maximum number of SMS messages per range of 10,000 neighbouring phone numbers in a clock hour, at
         *     least 1
         */
        record PerNumberRange(@DefaultValue("60") @Min(1) int hour) {}

        /**
         * Limit of all messages.
         *
         * @param hour maximum number of SMS messages of the service in a clock hour, at least 1
         */
        record Total(@DefaultValue("10000") @Min(1) int hour) {}

        /**
         * Limits of the region of a phone number.
         *
         * @param hour maximum number of SMS messages to a region in a clock hour, at least 1; the default region has the
         *     limit of all messages
         * @param regions the same by region, such as regions.HK
         */
        record PerRegion(
                @DefaultValue("1000") @Min(1) int hour,
                @DefaultValue Map<String, @Min(1) Integer> regions) {}

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
     * Lockout of a phone number after wrong codes.
     *
     * @param maxFailuresInARow number of wrong codes, each within 24 hours of the one before and without a
     *     correct code between them, after which the phone number is locked out, at least 1
     * @param initialDuration duration of the first lockout, longer than 0; each further wrong code doubles it
     * @param maxDuration maximum duration of a lockout, longer than 0
     */
    record Lockout(
            @DefaultValue("20") @Min(1) int maxFailuresInARow,

            @DefaultValue("15m") @DurationMin(inclusive = false)
            Duration initialDuration,

            @DefaultValue("1d") @DurationMin(inclusive = false)
            Duration maxDuration) {}

    SmsRegionPolicy regionPolicy(String defaultRegion, Set<String> regions) {
        var budgets = new HashMap<String, RateLimit>();
        budgets.put(defaultRegion, hourly(smsLimits.total().hour()));
        smsLimits.perRegion().regions().forEach((region, limit) -> budgets.put(region, hourly(limit)));
        return new SmsRegionPolicy(regions, hourly(smsLimits.perRegion().hour()), budgets);
    }

    private static RateLimit hourly(int limit) {
        return new RateLimit(limit, Duration.ofHours(1));
    }

    LoginPolicy policy() {
        return new LoginPolicy(
                codeLength,
                codeLifetime,
                smsLimits.limits(),
                new AttemptLimits(
                        maxAttemptsPerCode,
                        lockout.maxFailuresInARow(),
                        lockout.initialDuration(),
                        lockout.maxDuration()),
                sessionLifetime,
                maxSessionsPerUser,
                tokenGracePeriod,
                endedSessionRetention);
    }
}

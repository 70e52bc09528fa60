package com.datingtoday.application.chat;

import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How much talking is allowed.
 *
 * @param maxConversationsPerDay how many conversations somebody may begin in a day of UTC
 * @param maxConversationsPerDayVip how many if he is VIP
 * @param duplicateTextLimit to how many who have not answered he may say the same words, in which time
 * @param maxConnections how many connections somebody may have open
 * @param maxDevices how many phones somebody may be reached by
 * @param ticketLifetime how long a ticket for a connection is good
 * @param quietHours when phones are left alone
 */
public record ChatPolicy(
        int maxConversationsPerDay,
        int maxConversationsPerDayVip,
        RateLimit duplicateTextLimit,
        int maxConnections,
        int maxDevices,
        Duration ticketLifetime,
        QuietHours quietHours) {

    /**
     * A time of the day in which phones are left alone; none if it ends when it begins.
     *
     * @param zone where the day is
     */
    public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

        public boolean contains(Instant now) {
            var time = LocalTime.ofInstant(now, zone);
            return from.isAfter(until)
                    ? !time.isBefore(from) || time.isBefore(until)
                    : !time.isBefore(from) && time.isBefore(until);
        }
    }
}

package com.datingtoday.application.chat;

import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Limits of the chat.
 *
 * @param maxConversationsPerDay maximum number of new conversations of a user per UTC day
 * @param maxConversationsPerDayVip the same for a user with VIP
 * @param duplicateTextLimit maximum number of receivers of the same text; all receivers count, but at the limit a receiver
 *     who has replied before still gets it
 * @param maxConnections maximum number of open connections of a user
 * @param maxDevices maximum number of registered devices of a user
 * @param ticketLifetime period in which a connection ticket is valid
 * @param quietHours daily period without push notifications
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
     * Daily period without push notifications; empty if both times are equal.
     *
     * @param zone time zone of the times
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

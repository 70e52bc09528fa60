package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.shared.RateLimit;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much talking is allowed.
 *
 * @param maxConversationsPerDay how many conversations somebody may begin in a day of UTC, at least 1
 * @param maxConversationsPerDayVip how many if he is VIP, not fewer
 * @param duplicateText how often the same words
 * @param maxConnectionsPerUser how many connections somebody may have open, at least 1
 * @param maxDevicesPerUser how many phones somebody may be reached by, at least 1
 * @param ticketLifetime how long a ticket for a connection is good
 * @param quietHours when phones are left alone
 */
@ConfigurationProperties("datingtoday.chat")
record ChatProperties(
        @DefaultValue("20") int maxConversationsPerDay,
        @DefaultValue("100") int maxConversationsPerDayVip,
        @DefaultValue DuplicateText duplicateText,
        @DefaultValue("5") int maxConnectionsPerUser,
        @DefaultValue("10") int maxDevicesPerUser,
        @DefaultValue("30s") Duration ticketLifetime,
        @DefaultValue QuietHours quietHours) {

    /**
     * How often the same words.
     *
     * @param maxRecipients to how many who have not answered, at least 1
     * @param window in which time
     */
    record DuplicateText(
            @DefaultValue("5") int maxRecipients,
            @DefaultValue("10m") Duration window) {}

    /**
     * When phones are left alone; never, if it ends when it begins.
     *
     * @param from such as 23:00
     * @param until such as 07:00
     * @param zone where it is that time
     */
    record QuietHours(
            @DefaultValue("00:00") LocalTime from,
            @DefaultValue("00:00") LocalTime until,
            @DefaultValue("Asia/Shanghai") ZoneId zone) {}

    ChatProperties {
        atLeast("max-conversations-per-day", maxConversationsPerDay, 1);
        atLeast("max-conversations-per-day-vip", maxConversationsPerDayVip, maxConversationsPerDay);
        atLeast("duplicate-text.max-recipients", duplicateText.maxRecipients(), 1);
        atLeast("max-connections-per-user", maxConnectionsPerUser, 1);
        atLeast("max-devices-per-user", maxDevicesPerUser, 1);
        atLeast("duplicate-text.window", duplicateText.window().toSeconds(), 1);
        atLeast("ticket-lifetime", ticketLifetime.toSeconds(), 1);
    }

    private static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException("datingtoday.chat." + name + " must be " + least + " or more: " + value);
        }
    }

    ChatPolicy policy() {
        return new ChatPolicy(
                maxConversationsPerDay,
                maxConversationsPerDayVip,
                new RateLimit(duplicateText.maxRecipients(), duplicateText.window()),
                maxConnectionsPerUser,
                maxDevicesPerUser,
                ticketLifetime,
                new ChatPolicy.QuietHours(quietHours.from(), quietHours.until(), quietHours.zone()));
    }
}

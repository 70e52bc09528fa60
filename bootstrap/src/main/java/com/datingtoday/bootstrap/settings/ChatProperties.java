package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.shared.RateLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of chat.
 *
 * @param maxConversationsPerDay maximum number of conversations that a user may start in a day (UTC), at least 1;
 *     replies are not limited
 * @param maxConversationsPerDayVip the same for a VIP; at least max-conversations-per-day
 * @param duplicateText limit of one text that a user sends to several receivers
 * @param maxConnectionsPerUser maximum number of open connections of a user, at least 1; a further one is closed
 * @param maxDevicesPerUser maximum number of registered devices of a user, at least 1
 * @param ticketLifetime lifetime of a ticket for a connection, at least 1 s
 * @param quietHours time of day without push notifications
 */
@Validated
@ConfigurationProperties("datingtoday.chat")
record ChatProperties(
        @DefaultValue("20") @Min(1) int maxConversationsPerDay,
        @DefaultValue("100") int maxConversationsPerDayVip,
        @DefaultValue @Valid DuplicateText duplicateText,
        @DefaultValue("5") @Min(1) int maxConnectionsPerUser,
        @DefaultValue("10") @Min(1) int maxDevicesPerUser,
        @DefaultValue("30s") @DurationMin(seconds = 1) Duration ticketLifetime,
        @DefaultValue QuietHours quietHours) {

    ChatProperties {
        if (maxConversationsPerDayVip < maxConversationsPerDay) {
            throw new IllegalArgumentException("datingtoday.chat.max-conversations-per-day-vip must be at least"
                    + " datingtoday.chat.max-conversations-per-day");
        }
    }

    /**
     * Limit of one text that a user sends to several receivers.
     *
     * @param maxRecipients maximum number of receivers of one text, at least 1; one who has replied before gets it
     *     in any case
     * @param window period in which the receivers are counted, at least 1 s
     */
    record DuplicateText(
            @DefaultValue("5") @Min(1) int maxRecipients,
            @DefaultValue("10m") @DurationMin(seconds = 1) Duration window) {}

    /**
     * Time of day without push notifications. There are no quiet hours if both times are equal.
     *
     * @param from beginning of the quiet hours, such as 23:00
     * @param until end of the quiet hours, such as 07:00; equal to from for no quiet hours
     * @param zone time zone of the quiet hours
     */
    record QuietHours(
            @DefaultValue("00:00") LocalTime from,
            @DefaultValue("00:00") LocalTime until,
            @DefaultValue("Asia/Shanghai") ZoneId zone) {}

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

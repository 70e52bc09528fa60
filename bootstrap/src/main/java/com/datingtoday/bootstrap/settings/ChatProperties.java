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
 * @param conversationsADay how many conversations somebody may begin in a day of UTC, at least 1
 * @param conversationsADayVip how many if he is VIP, not fewer
 * @param alike how often the same words
 * @param socketsAUser how many connections somebody may have open, at least 1
 * @param devicesAUser how many phones somebody may be reached by, at least 1
 * @param ticketLifetime how long a ticket for a connection is good
 * @param quiet when phones are left alone
 */
@ConfigurationProperties("datingtoday.chat")
record ChatProperties(
        @DefaultValue("20") int conversationsADay,
        @DefaultValue("100") int conversationsADayVip,
        @DefaultValue DuplicateText alike,
        @DefaultValue("5") int socketsAUser,
        @DefaultValue("10") int devicesAUser,
        @DefaultValue("30s") Duration ticketLifetime,
        @DefaultValue QuietHours quiet) {

    /**
     * How often the same words.
     *
     * @param most to how many who have not answered, at least 1
     * @param time in which time
     */
    record DuplicateText(
            @DefaultValue("5") int most,
            @DefaultValue("10m") Duration time) {}

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
        atLeast("conversations-a-day", conversationsADay, 1);
        atLeast("conversations-a-day-vip", conversationsADayVip, conversationsADay);
        atLeast("alike.most", alike.most(), 1);
        atLeast("sockets-a-user", socketsAUser, 1);
        atLeast("devices-a-user", devicesAUser, 1);
        atLeast("alike.time", alike.time().toSeconds(), 1);
        atLeast("ticket-lifetime", ticketLifetime.toSeconds(), 1);
    }

    private static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException("datingtoday.chat." + name + " must be " + least + " or more: " + value);
        }
    }

    ChatPolicy policy() {
        return new ChatPolicy(
                conversationsADay,
                conversationsADayVip,
                new RateLimit(alike.most(), alike.time()),
                socketsAUser,
                devicesAUser,
                ticketLifetime,
                new ChatPolicy.QuietHours(quiet.from(), quiet.until(), quiet.zone()));
    }
}

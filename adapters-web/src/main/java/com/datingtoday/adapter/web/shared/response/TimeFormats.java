package com.datingtoday.adapter.web.shared.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as clients see them. */
public final class TimeFormats {

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter EXPIRE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private TimeFormats() {}

    /** RFC 3339 in UTC with milliseconds, such as {@code 2026-03-01T12:00:00.000Z}. */
    public static String formatInstant(Instant moment) {
        return MILLISECONDS.format(moment);
    }

    /** The day at a moment, in UTC. */
    public static LocalDate today(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The form of {@code expire_time} alone, which clients in the field know: {@code yyyy-MM-dd HH:mm:ss} in UTC. */
    public static String formatExpireTime(Instant moment) {
        return EXPIRE_TIME.format(moment);
    }
}

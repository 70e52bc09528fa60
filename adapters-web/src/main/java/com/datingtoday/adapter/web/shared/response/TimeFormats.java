package com.datingtoday.adapter.web.shared.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Formats of times in responses. */
public final class TimeFormats {

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter EXPIRE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private TimeFormats() {}

    /** Formats a time as RFC 3339 in UTC with milliseconds, such as {@code 2026-03-01T12:00:00.000Z}. */
    public static String formatInstant(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    public static LocalDate utcDate(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * Formats a time as {@code yyyy-MM-dd HH:mm:ss} in UTC; only for {@code expire_time} of a session, which existing
     * clients parse.
     */
    public static String formatExpireTime(Instant instant) {
        return EXPIRE_TIME.format(instant);
    }
}

package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How many conversations somebody has begun.
 *
 * @param day the last on which he did, in UTC
 * @param count how many on that day
 */
public record Openings(LocalDate day, int count) {

    /** Of somebody who has begun none. */
    public static final Openings NONE = new Openings(LocalDate.EPOCH, 0);

    /** What is left of a day's conversations. */
    public Quota left(int limit, Instant now) {
        var today = today(now);
        var used = day.equals(today) ? count : 0;
        return new Quota(
                limit,
                Math.max(0, limit - used),
                today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** One more; refuses where none is left. */
    public Openings more(int limit, Instant now) {
        var left = left(limit, now);
        if (left.remaining() == 0) {
            throw new DomainException(new ChatError.TooManyConversations(left));
        }
        var today = today(now);
        return new Openings(today, day.equals(today) ? count + 1 : 1);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}

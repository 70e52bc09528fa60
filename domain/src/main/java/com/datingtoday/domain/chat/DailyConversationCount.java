package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How many conversations somebody has begun.
 *
 * @param day the last on which he did, in UTC
 * @param count how many on that day
 */
public record DailyConversationCount(LocalDate day, int count) {

    /** Of somebody who has begun none. */
    public static final DailyConversationCount NONE = new DailyConversationCount(LocalDate.EPOCH, 0);

    /** What is left of a day's conversations. */
    public Quota remaining(int limit, Instant now) {
        var today = today(now);
        var used = day.equals(today) ? count : 0;
        return new Quota(
                limit,
                Math.max(0, limit - used),
                today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** One more; refuses where none is left. */
    public DailyConversationCount increment(int limit, Instant now) {
        var left = remaining(limit, now);
        if (left.remaining() == 0) {
            throw new DomainException(new ChatError.TooManyConversations(left));
        }
        var today = today(now);
        return new DailyConversationCount(today, day.equals(today) ? count + 1 : 1);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}

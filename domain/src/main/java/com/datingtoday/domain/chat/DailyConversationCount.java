package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Quota;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Number of conversations that a user has started on the latest day with a new conversation.
 *
 * @param day UTC day of the latest started conversation
 * @param count number of conversations started on that day
 */
public record DailyConversationCount(LocalDate day, int count) {

    /** Count of a user who has started none. */
    public static final DailyConversationCount NONE = new DailyConversationCount(LocalDate.EPOCH, 0);

    /** Returns the quota of new conversations of the current UTC day. */
    public Quota remaining(int limit, Instant now) {
        var today = today(now);
        var used = day.equals(today) ? count : 0;
        return new Quota(
                limit,
                Math.max(0, limit - used),
                today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Counts one more; rejects with {@code TooManyConversations} if none remains. */
    public DailyConversationCount increment(int limit, Instant now) {
        var quota = remaining(limit, now);
        if (quota.remaining() == 0) {
            throw new DomainException(new ChatError.TooManyConversations(quota));
        }
        var today = today(now);
        return new DailyConversationCount(today, day.equals(today) ? count + 1 : 1);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}

package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Message history of two users. */
public interface ListMessages {

    /** Returns a range of the history; empty if the two have no conversation. */
    MessagePage list(Query query);

    /**
     * Range of the history: at most one bound is set; without a bound, the newest messages are returned.
     *
     * @param before exclusive upper bound, at least 1; the greatest sequence number is first
     * @param after exclusive lower bound, at least 0; the smallest sequence number is first
     * @param limit 1 to 100; null for 20
     */
    record Query(
            UserId user,
            UserId peer,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Integer limit) {}

    /**
     * Part of the history.
     *
     * @param hasNext true if more messages exist in that direction
     */
    record MessagePage(List<Message> messages, boolean hasNext) {

        public MessagePage {
            messages = List.copyOf(messages);
        }
    }
}

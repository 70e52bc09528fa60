package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody reads what he and another have said. */
public interface ListMessages {

    /** A stretch of it; empty if they have never talked. */
    MessagePage list(Query query);

    /**
     * Which stretch; at most one of the two may be given, and neither means the newest.
     *
     * @param before only smaller numbers, the greatest first; at least 1
     * @param after only greater numbers, the smallest first; at least 0
     * @param limit 1 to 100; null for 20
     */
    record Query(
            UserId user,
            UserId peer,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Integer limit) {}

    /**
     * A stretch.
     *
     * @param hasNext whether there are more in that direction
     */
    record MessagePage(List<Message> messages, boolean hasNext) {

        public MessagePage {
            messages = List.copyOf(messages);
        }
    }
}

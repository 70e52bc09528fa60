package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.UserId;

/** How much waits for somebody, for the number at the application's icon. */
public interface CountUnread {

    /** Counts, exactly up to 99. */
    Unread count(Query query);

    /** For whom. */
    record Query(UserId user) {}

    /**
     * Unread messages of all contacts that are neither muted nor out of sight.
     *
     * @param count 0 to 99
     * @param more whether there are more than 99
     * @param version of the newest change among all contacts
     */
    record Unread(int count, boolean more, long version) {}
}

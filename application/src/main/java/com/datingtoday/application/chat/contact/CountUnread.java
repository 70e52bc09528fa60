package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.UserId;

/** Count of unread messages for the app badge. */
public interface CountUnread {

    Unread count(Query query);

    record Query(UserId user) {}

    /**
     * Unread messages of all visible contacts that are not muted.
     *
     * @param count 0 to 99
     * @param more true if there are more than 99
     * @param version latest version among all contacts
     */
    record Unread(int count, boolean more, long version) {}
}

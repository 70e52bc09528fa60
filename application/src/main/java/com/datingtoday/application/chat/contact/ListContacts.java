package com.datingtoday.application.chat.contact;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

public interface ListContacts {

    /** Returns a page of contacts, pinned ones first, then by the newest message; omits peers that are not visible. */
    Page<ContactView> list(Query query);

    record Query(
            UserId user, @Nullable String cursor, @Nullable Integer limit) {}
}

package com.datingtoday.application.chat.contact;

import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody looks at those with whom he has talked. */
public interface ListContacts {

    /** Some of them, pinned ones first, then those who talked last first; who cannot be seen any more is left out. */
    Page<ContactView> list(Query query);

    /** Whose; the rest as in every list. */
    record Query(
            UserId user, @Nullable String cursor, @Nullable Integer limit) {}
}

package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A device that was away asks which contacts have changed. */
public interface ListContactChanges {

    /** Those after a version, as they are now. */
    ContactChanges list(Query query);

    /**
     * After which.
     *
     * @param after at least 0
     * @param limit 1 to 100; null for 20
     */
    record Query(UserId user, long after, @Nullable Integer limit) {}

    /**
     * Some contacts, the one that changed longest ago first; without a person if it was removed or cannot be seen.
     *
     * @param version of the last of them, to go on from; the one that was asked after if there are none
     * @param hasNext whether there are more
     */
    record ContactChanges(List<ContactView> contacts, long version, boolean hasNext) {

        public ContactChanges {
            contacts = List.copyOf(contacts);
        }
    }
}

package com.datingtoday.application.chat.contact;

import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** List of contacts that changed while a device was offline. */
public interface ListContactChanges {

    /** Returns the contacts that changed after a version, in their current state. */
    ContactChanges list(Query query);

    /**
     * Range of the changes.
     *
     * @param after version, at least 0
     * @param limit 1 to 100; null for 20
     */
    record Query(UserId user, long after, @Nullable Integer limit) {}

    /**
     * Contacts by the time of change, the earliest first; without a person if deleted or not visible.
     *
     * @param version version of the last contact, for the next call; that of the query if there are no changes
     * @param hasNext true if more changes exist
     */
    record ContactChanges(List<ContactView> contacts, long version, boolean hasNext) {

        public ContactChanges {
            contacts = List.copyOf(contacts);
        }
    }
}

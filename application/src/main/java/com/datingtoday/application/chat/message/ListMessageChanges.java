package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** List of messages that were recalled, deleted or moderated while a device was offline. */
public interface ListMessageChanges {

    /** Returns the messages that changed after a version of the contact. */
    MessageChanges list(Query query);

    /**
     * Range of the changes.
     *
     * @param after version of the contact, at least 0
     * @param limit 1 to 100; null for 20
     */
    record Query(
            UserId user, UserId peer, long after, @Nullable Integer limit) {}

    /**
     * Messages in their current state, the earliest change first.
     *
     * @param version version of the last change, for the next call; that of the query if there are no changes
     * @param hasNext true if more changes exist
     */
    record MessageChanges(List<Message> messages, long version, boolean hasNext) {

        public MessageChanges {
            messages = List.copyOf(messages);
        }
    }
}

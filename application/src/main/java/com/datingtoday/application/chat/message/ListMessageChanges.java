package com.datingtoday.application.chat.message;

import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A device that was away asks of which messages something became: recalled, removed, or judged. */
public interface ListMessageChanges {

    /** Those after a version of the contact. */
    MessageChanges list(Query query);

    /**
     * After which.
     *
     * @param after at least 0
     * @param limit 1 to 100; null for 20
     */
    record Query(
            UserId user, UserId peer, long after, @Nullable Integer limit) {}

    /**
     * Some messages as they are now, the change that is longest ago first.
     *
     * @param version of the last of them, to go on from; the one that was asked after if there are none
     * @param hasNext whether there are more
     */
    record MessageChanges(List<Message> messages, long version, boolean hasNext) {

        public MessageChanges {
            messages = List.copyOf(messages);
        }
    }
}

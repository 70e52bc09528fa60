package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that was said. */
public interface Messages {

    /**
     * Stores a message, inside the transaction that has locked its conversation.
     *
     * @return false, and nothing is stored, if its sender has used its client id in this conversation before
     */
    boolean add(Message message);

    /** The message that its sender's client named so. */
    Optional<Message> find(long conversation, UserId from, ClientMsgId id);

    /** The message of that key. */
    Optional<Message> find(Message.Key key);

    /** Stores what became of a message; without its content where that is gone. */
    void save(Message message);

    /**
     * A stretch of what two have said, in one statement that reads one line more than it gives.
     *
     * @return empty lines if they have never talked, or where nothing is there
     */
    List<HistoryEntry> findPage(UserId user, UserId peer, HistoryRange historyRange);

    /**
     * Some neighbouring messages. What the user has removed with the contact is not among them.
     *
     * @param before only those with smaller numbers, the greatest first; null for all
     * @param after only those with greater numbers, the smallest first; null for all. If both are given, {@code after} counts
     *     for the order
     * @param limit at most so many
     */
    record HistoryRange(@Nullable Long before, @Nullable Long after, int limit) {}

    /**
     * A message of a stretch.
     *
     * @param firstSeq the smallest number that the user can read
     * @param lastSeq the greatest
     */
    record HistoryEntry(Message message, long firstSeq, long lastSeq) {}

    /** Remembers that something became of a message that these should see, each by the version of his contact. */
    void recordChanges(Message.Key key, Collection<ChangeEntry> changes);

    /** Something that became of a message, for one of the two. */
    record ChangeEntry(UserId user, UserId peer, long version) {}

    /** Messages of which something became after a version, each with the version of that, the smallest first. */
    List<ChangedMessage> findChanges(UserId user, UserId peer, long afterVersion, int limit);

    /** A message and the version at which something became of it. */
    record ChangedMessage(Message message, long version) {}
}

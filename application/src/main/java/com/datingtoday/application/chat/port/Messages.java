package com.datingtoday.application.chat.port;

import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Store of messages. */
public interface Messages {

    /**
     * Stores a message in the transaction that holds the lock of its conversation.
     *
     * @return false if the sender used its client message id before in the conversation; nothing is stored then
     */
    boolean create(Message message);

    /** Returns the message with this client message id of the sender. */
    Optional<Message> find(long conversation, UserId from, ClientMsgId id);

    Optional<Message> find(Message.Key key);

    /** Stores the status of a message; deletes the content of a recalled one. */
    void save(Message message);

    /**
     * Returns a range of the history, in one statement that reads at most one row more.
     *
     * @return empty if the two have no conversation or no message is in the range
     */
    List<HistoryEntry> findPage(UserId user, UserId peer, HistoryRange historyRange);

    /**
     * Range of messages without those that the user deleted with the contact.
     *
     * @param before exclusive upper bound, the greatest sequence number is first; null for none
     * @param after exclusive lower bound, the smallest sequence number is first; null for none; it determines the order
     *     if both are set
     */
    record HistoryRange(@Nullable Long before, @Nullable Long after, int limit) {}

    /**
     * Message of the history.
     *
     * @param firstSeq smallest sequence number that the user can read
     * @param lastSeq greatest sequence number that the user can read
     */
    record HistoryEntry(Message message, long firstSeq, long lastSeq) {}

    /** Records a change of a message for the users who must display it. */
    void recordChanges(Message.Key key, Collection<ChangeEntry> changes);

    /**
     * Change for one user.
     *
     * @param version version of the contact
     */
    record ChangeEntry(UserId user, UserId peer, long version) {}

    /** Returns the messages that changed after a version, the smallest version first. */
    List<ChangedMessage> findChanges(UserId user, UserId peer, long afterVersion, int limit);

    /**
     * Changed message in its current state.
     *
     * @param version version of the contact at the change
     */
    record ChangedMessage(Message message, long version) {}
}

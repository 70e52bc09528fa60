package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Messages;
import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
record MyBatisMessages(MessageMapper mapper) implements Messages {

    @Override
    public boolean create(Message message) {
        try {
            mapper.insert(MessageRow.of(message));
            return true;
        } catch (DuplicateKeyException taken) {
            // Either the client's message id or the sequence number exists; the latter is an error.
            if (find(message.key().conversation(), message.from(), message.clientMsgId())
                    .isEmpty()) {
                throw taken;
            }
            return false;
        }
    }

    @Override
    public Optional<Message> find(long conversation, UserId from, ClientMsgId id) {
        return Optional.ofNullable(mapper.selectByClientMsgId(conversation, from.value(), id.value()))
                .map(MessageRow::message);
    }

    @Override
    public Optional<Message> find(Message.Key key) {
        return Optional.ofNullable(mapper.select(key.conversation(), key.seq())).map(MessageRow::message);
    }

    @Override
    public void save(Message message) {
        mapper.update(MessageRow.of(message));
    }

    @Override
    public List<HistoryEntry> findPage(UserId user, UserId peer, HistoryRange historyRange) {
        return mapper
                .selectPage(
                        user.value(), peer.value(), historyRange.before(), historyRange.after(), historyRange.limit())
                .stream()
                .map(HistoryRow::entry)
                .toList();
    }

    @Override
    public void recordChanges(Message.Key key, Collection<ChangeEntry> changes) {
        if (!changes.isEmpty()) {
            mapper.insertChanges(
                    key.conversation(),
                    key.seq(),
                    changes.stream().map(MessageChangeRow::of).toList());
        }
    }

    @Override
    public List<ChangedMessage> findChanges(UserId user, UserId peer, long afterVersion, int limit) {
        return mapper.selectChanges(user.value(), peer.value(), afterVersion, limit).stream()
                .map(ChangedMessageRow::changed)
                .toList();
    }
}

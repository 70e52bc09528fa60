package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.Conversations;
import com.datingtoday.domain.chat.Conversation;
import com.datingtoday.domain.chat.Participant;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Conversations in MySQL. Each change locks the conversation first and then both users, the smaller id first. Two users
 * who start a conversation at the same time both try to insert the conversation, so the second one waits for the first.
 */
@Component
record MyBatisConversations(ConversationMapper mapper) implements Conversations {

    @Override
    public Optional<Conversation> lock(UserId user, UserId peer) {
        var rows = mapper.lock(low(user, peer), high(user, peer));
        return rows.isEmpty() ? Optional.empty() : Optional.of(conversation(user, peer, rows));
    }

    @Override
    public Conversation create(UserId user, UserId peer, long id, Instant now) {
        mapper.insert(id, low(user, peer), high(user, peer), now);
        mapper.insertStates(low(user, peer), high(user, peer));
        return lock(user, peer).orElseThrow();
    }

    private static long low(UserId user, UserId peer) {
        return Math.min(user.value(), peer.value());
    }

    private static long high(UserId user, UserId peer) {
        return Math.max(user.value(), peer.value());
    }

    private static Conversation conversation(UserId user, UserId peer, List<LockedParticipantRow> rows) {
        return new Conversation(
                rows.getFirst().conversation(),
                row(rows, user).participant(peer, user),
                row(rows, peer).participant(user, user));
    }

    private static LockedParticipantRow row(List<LockedParticipantRow> rows, UserId owner) {
        return rows.stream()
                .filter(row -> row.owner() == owner.value())
                .findAny()
                .orElseThrow();
    }

    @Override
    public void save(Conversation before, Conversation after) {
        var states = changed(before, after, ChatStateRow::of);
        if (!states.isEmpty()) {
            mapper.upsertStates(states);
        }
        var contacts = changed(before, after, participant -> ContactRow.of(participant.contact()));
        if (!contacts.isEmpty()) {
            mapper.upsertContacts(contacts);
        }
    }

    private static <T> List<T> changed(Conversation before, Conversation after, Function<Participant, T> row) {
        return Stream.of(List.of(before.self(), after.self()), List.of(before.other(), after.other()))
                .map(sides -> sides.stream().map(row).toList())
                .filter(rows -> !rows.getFirst().equals(rows.getLast()))
                .map(List::getLast)
                .toList();
    }
}

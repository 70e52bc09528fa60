package com.datingtoday.application.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.chat.ClientMsgId;
import com.datingtoday.domain.shared.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Compares the unread count, derived from sequence numbers, with a count of each message. */
class UnreadCountModelScenario {

    private static final int OPERATIONS = 100_000;

    private final ChatFixture chatFixture = new ChatFixture();
    private final Random random = new Random(5);
    private final List<UserId> users = LongStream.range(0, 6)
            .mapToObj(number -> new UserId(400_000 + number))
            .toList();

    /** Unread sequence numbers per participant. */
    private final Map<List<UserId>, List<Long>> unreadSeqs = new HashMap<>();

    private final Map<List<UserId>, Long> last = new HashMap<>();

    private List<Long> unreadSeqs(UserId user, UserId peer) {
        return unreadSeqs.computeIfAbsent(List.of(user, peer), _ -> new ArrayList<>());
    }

    private static List<UserId> pair(UserId one, UserId other) {
        return one.value() < other.value() ? List.of(one, other) : List.of(other, one);
    }

    @Test
    void the_unread_count_equals_a_count_of_each_message() {
        users.forEach(user -> {
            chatFixture.profileFixture.create(user, "Person");
            chatFixture.makeVip(user);
        });
        for (var step = 0; step < OPERATIONS; step++) {
            var user = users.get(random.nextInt(users.size()));
            var peer = users.get(random.nextInt(users.size()));
            if (!user.equals(peer)) {
                act(user, peer, step);
            }
        }
        for (var user : users) {
            var sum = users.stream()
                    .mapToInt(peer -> unreadSeqs(user, peer).size())
                    .sum();
            assertThat(chatFixture.unread(user)).isEqualTo(Math.min(sum, 99));
        }
    }

    private void act(UserId user, UserId peer, int step) {
        switch (random.nextInt(6)) {
            case 0, 1 -> send(user, peer, step, "id" + step);
            case 2 -> {
                send(user, peer, step, "id" + step);
                send(user, peer, step, "id" + step);
            }
            case 3 -> markRead(user, peer);
            case 4 -> check(user, peer);
            default -> deleteContact(user, peer);
        }
    }

    private void send(UserId user, UserId peer, int step, String id) {
        var seq = chatFixture
                .sendText(user, peer, "words " + step, ClientMsgId.of(id).value())
                .message()
                .key()
                .seq();
        if (last.getOrDefault(pair(user, peer), 0L) < seq) {
            assertThat(seq).isEqualTo(last.getOrDefault(pair(user, peer), 0L) + 1);
            last.put(pair(user, peer), seq);
            unreadSeqs(user, peer).clear();
            unreadSeqs(peer, user).add(seq);
        }
    }

    private void markRead(UserId user, UserId peer) {
        var newest = last.getOrDefault(pair(user, peer), 0L);
        if (newest > 0) {
            var seq = 1 + random.nextLong(newest);
            chatFixture.markRead(user, peer, seq);
            unreadSeqs(user, peer).removeIf(waits -> waits <= seq);
        }
    }

    private void deleteContact(UserId user, UserId peer) {
        if (last.containsKey(pair(user, peer)) && random.nextInt(10) == 0) {
            chatFixture.deleteContact(user, peer);
            unreadSeqs(user, peer).clear();
        }
    }

    private void check(UserId user, UserId peer) {
        chatFixture
                .chat
                .find(user, peer)
                .ifPresent(contact -> assertThat(contact.readMarks().unread())
                        .isEqualTo(unreadSeqs(user, peer).size()));
    }
}

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

    private final ChatFixture world = new ChatFixture();
    private final Random random = new Random(5);
    private final List<UserId> people = LongStream.range(0, 6)
            .mapToObj(number -> new UserId(400_000 + number))
            .toList();

    /** Unread sequence numbers per participant. */
    private final Map<List<UserId>, List<Long>> waiting = new HashMap<>();

    private final Map<List<UserId>, Long> last = new HashMap<>();

    private List<Long> waiting(UserId user, UserId peer) {
        return waiting.computeIfAbsent(List.of(user, peer), _ -> new ArrayList<>());
    }

    private static List<UserId> pair(UserId one, UserId other) {
        return one.value() < other.value() ? List.of(one, other) : List.of(other, one);
    }

    @Test
    void the_unread_count_equals_a_count_of_each_message() {
        people.forEach(user -> {
            world.profileFixture.create(user, "Person");
            world.makeVip(user);
        });
        for (var step = 0; step < OPERATIONS; step++) {
            var user = people.get(random.nextInt(people.size()));
            var peer = people.get(random.nextInt(people.size()));
            if (!user.equals(peer)) {
                act(user, peer, step);
            }
        }
        for (var user : people) {
            var sum =
                    people.stream().mapToInt(peer -> waiting(user, peer).size()).sum();
            assertThat(world.unread(user)).isEqualTo(Math.min(sum, 99));
        }
    }

    private void act(UserId user, UserId peer, int step) {
        switch (random.nextInt(6)) {
            case 0, 1 -> say(user, peer, step, "id" + step);
            case 2 -> {
                say(user, peer, step, "id" + step);
                say(user, peer, step, "id" + step);
            }
            case 3 -> read(user, peer);
            case 4 -> check(user, peer);
            default -> remove(user, peer);
        }
    }

    private void say(UserId user, UserId peer, int step, String id) {
        var seq = world.sendText(user, peer, "words " + step, ClientMsgId.of(id).value())
                .message()
                .key()
                .seq();
        if (last.getOrDefault(pair(user, peer), 0L) < seq) {
            assertThat(seq).isEqualTo(last.getOrDefault(pair(user, peer), 0L) + 1);
            last.put(pair(user, peer), seq);
            waiting(user, peer).clear();
            waiting(peer, user).add(seq);
        }
    }

    private void read(UserId user, UserId peer) {
        var newest = last.getOrDefault(pair(user, peer), 0L);
        if (newest > 0) {
            var seq = 1 + random.nextLong(newest);
            world.markRead(user, peer, seq);
            waiting(user, peer).removeIf(waits -> waits <= seq);
        }
    }

    private void remove(UserId user, UserId peer) {
        if (last.containsKey(pair(user, peer)) && random.nextInt(10) == 0) {
            world.deleteContact(user, peer);
            waiting(user, peer).clear();
        }
    }

    private void check(UserId user, UserId peer) {
        world.chat
                .find(user, peer)
                .ifPresent(contact -> assertThat(contact.readMarks().unread())
                        .isEqualTo(waiting(user, peer).size()));
    }
}

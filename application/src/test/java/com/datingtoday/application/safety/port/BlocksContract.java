package com.datingtoday.application.safety.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.safety.port.Blocks.BlockEntry;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of {@link Blocks}. */
public interface BlocksContract {

    int MANY = 100;

    Blocks blocks();

    Transactions transactions();

    /** Returns a user with an account. */
    UserId newUser();

    private boolean block(UserId blocker, UserId blocked, Instant now, int limit) {
        return transactions().inTransaction(() -> blocks().create(blocker, blocked, now, limit));
    }

    private void unblock(UserId blocker, UserId blocked) {
        transactions().inTransaction(() -> {
            blocks().delete(blocker, blocked);
            return true;
        });
    }

    private List<BlockEntry> all(UserId blocker) {
        return blocks().findPage(blocker, null, MANY);
    }

    @Test
    default void a_block_is_listed_only_for_the_blocker() {
        var blocker = newUser();
        var blocked = newUser();
        var now = AuthSamples.now();

        assertThat(block(blocker, blocked, now, MANY)).isTrue();

        assertThat(all(blocker)).containsExactly(new BlockEntry(blocked, now));
        assertThat(all(blocked)).isEmpty();
    }

    @Test
    default void a_repeated_block_changes_nothing() {
        var blocker = newUser();
        var blocked = newUser();
        var now = AuthSamples.now();
        block(blocker, blocked, now, 1);

        assertThat(block(blocker, blocked, now.plusSeconds(1), 1)).isTrue();

        assertThat(all(blocker)).containsExactly(new BlockEntry(blocked, now));
    }

    @Test
    default void two_users_can_block_each_other() {
        var one = newUser();
        var other = newUser();
        var now = AuthSamples.now();
        block(one, other, now, MANY);
        block(other, one, now, MANY);

        unblock(one, other);
        unblock(one, other);

        assertThat(all(one)).isEmpty();
        assertThat(all(other)).containsExactly(new BlockEntry(one, now));
    }

    @Test
    default void blocks_over_the_limit_are_rejected() {
        var blocker = newUser();
        var now = AuthSamples.now();
        var first = newUser();
        block(blocker, first, now, 2);
        block(blocker, newUser(), now, 2);
        var third = newUser();

        assertThat(block(blocker, third, now, 2)).isFalse();
        assertThat(all(blocker)).hasSize(2).extracting(BlockEntry::blocked).doesNotContain(third);
        assertThat(block(third, blocker, now, 2)).isTrue();

        unblock(blocker, first);
        assertThat(block(blocker, third, now, 2)).isTrue();
    }

    @Test
    default void concurrent_blocks_do_not_exceed_the_limit() {
        var blocker = newUser();
        var others = IntStream.range(0, 10).mapToObj(i -> newUser()).toList();
        var now = AuthSamples.now();

        var done = ConcurrentRunner.run(10, thread -> block(blocker, others.get(thread), now, 4));

        assertThat(done).filteredOn(one -> one).hasSize(4);
        assertThat(all(blocker)).hasSize(4);
    }

    @Test
    default void concurrent_blocks_of_one_user_all_succeed() {
        var blocker = newUser();
        var blocked = newUser();
        var now = AuthSamples.now();

        assertThat(ConcurrentRunner.run(8, thread -> block(blocker, blocked, now, 1)))
                .containsOnly(true);

        assertThat(all(blocker)).containsExactly(new BlockEntry(blocked, now));
    }

    @Test
    default void concurrent_mutual_blocks_do_not_deadlock() {
        for (int i = 0; i < 20; i++) {
            var pair = List.of(newUser(), newUser());

            ConcurrentRunner.run(2, thread -> block(pair.get(thread), pair.get(1 - thread), AuthSamples.now(), MANY));

            assertThat(pair).allSatisfy(one -> assertThat(all(one)).hasSize(1));
        }
    }

    @Test
    default void blocks_are_listed_in_pages_newest_first_then_by_descending_id() {
        var blocker = newUser();
        var now = AuthSamples.now();
        var lines = IntStream.range(0, 7)
                .mapToObj(i -> new BlockEntry(newUser(), now.minusSeconds(i / 3)))
                .toList();
        lines.forEach(blockEntry -> block(blocker, blockEntry.blocked(), blockEntry.since(), MANY));
        var sorted = lines.stream()
                .sorted(Comparator.comparing(BlockEntry::since)
                        .thenComparingLong(blockEntry -> blockEntry.blocked().value())
                        .reversed())
                .toList();

        assertThat(blocks().findPage(blocker, null, 2)).isEqualTo(sorted.subList(0, 2));
        assertThat(blocks().findPage(blocker, sorted.get(1), 3)).isEqualTo(sorted.subList(2, 5));
        assertThat(blocks().findPage(blocker, sorted.get(4), 3)).isEqualTo(sorted.subList(5, 7));
        assertThat(blocks().findPage(blocker, sorted.getLast(), 3)).isEmpty();
    }
}

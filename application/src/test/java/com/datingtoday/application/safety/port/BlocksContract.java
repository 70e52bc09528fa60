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

/** What every {@link Blocks} promises. */
public interface BlocksContract {

    int MANY = 100;

    Blocks blocks();

    Transactions transactions();

    /** Somebody with an account. */
    UserId somebody();

    private boolean block(UserId blocker, UserId blocked, Instant now, int most) {
        return transactions().inTransaction(() -> blocks().create(blocker, blocked, now, most));
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
    default void whom_somebody_has_blocked_is_listed_for_the_blocker_alone() {
        var blocker = somebody();
        var blocked = somebody();
        var now = AuthSamples.now();

        assertThat(block(blocker, blocked, now, MANY)).isTrue();

        assertThat(all(blocker)).containsExactly(new BlockEntry(blocked, now));
        assertThat(all(blocked)).isEmpty();
    }

    @Test
    default void blocking_again_changes_nothing() {
        var blocker = somebody();
        var blocked = somebody();
        var now = AuthSamples.now();
        block(blocker, blocked, now, 1);

        assertThat(block(blocker, blocked, now.plusSeconds(1), 1)).isTrue();

        assertThat(all(blocker)).containsExactly(new BlockEntry(blocked, now));
    }

    @Test
    default void two_can_block_each_other() {
        var one = somebody();
        var other = somebody();
        var now = AuthSamples.now();
        block(one, other, now, MANY);
        block(other, one, now, MANY);

        unblock(one, other);
        unblock(one, other);

        assertThat(all(one)).isEmpty();
        assertThat(all(other)).containsExactly(new BlockEntry(one, now));
    }

    @Test
    default void nobody_blocks_more_than_allowed() {
        var blocker = somebody();
        var now = AuthSamples.now();
        var first = somebody();
        block(blocker, first, now, 2);
        block(blocker, somebody(), now, 2);
        var third = somebody();

        assertThat(block(blocker, third, now, 2)).isFalse();
        assertThat(all(blocker)).hasSize(2).extracting(BlockEntry::blocked).doesNotContain(third);
        assertThat(block(third, blocker, now, 2)).isTrue();

        unblock(blocker, first);
        assertThat(block(blocker, third, now, 2)).isTrue();
    }

    @Test
    default void of_many_at_once_only_as_many_are_blocked_as_allowed() {
        var blocker = somebody();
        var others = IntStream.range(0, 10).mapToObj(i -> somebody()).toList();
        var now = AuthSamples.now();

        var done = ConcurrentRunner.run(10, thread -> block(blocker, others.get(thread), now, 4));

        assertThat(done).filteredOn(one -> one).hasSize(4);
        assertThat(all(blocker)).hasSize(4);
    }

    @Test
    default void of_many_who_block_the_same_at_once_all_have_done_it() {
        var blocker = somebody();
        var blocked = somebody();
        var now = AuthSamples.now();

        assertThat(ConcurrentRunner.run(8, thread -> block(blocker, blocked, now, 1)))
                .containsOnly(true);

        assertThat(all(blocker)).containsExactly(new BlockEntry(blocked, now));
    }

    @Test
    default void two_who_block_each_other_at_once_do_not_stand_in_each_other_s_way() {
        for (int i = 0; i < 20; i++) {
            var pair = List.of(somebody(), somebody());

            ConcurrentRunner.run(2, thread -> block(pair.get(thread), pair.get(1 - thread), AuthSamples.now(), MANY));

            assertThat(pair).allSatisfy(one -> assertThat(all(one)).hasSize(1));
        }
    }

    @Test
    default void the_list_is_read_in_pages_the_newest_first_and_then_the_greater_number() {
        var blocker = somebody();
        var now = AuthSamples.now();
        var lines = IntStream.range(0, 7)
                .mapToObj(i -> new BlockEntry(somebody(), now.minusSeconds(i / 3)))
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

package com.datingtoday.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.Outbox.Entry;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Contract of {@link Outbox}. */
public interface OutboxContract {

    Duration LEASE = Duration.ofSeconds(30);

    Outbox outbox();

    Transactions transactions();

    record TestEvent(UserId user, String payload) implements DomainEvent {}

    /** Time before all entries of other tests. */
    private Instant emptyPast() {
        var moment = Instant.ofEpochSecond(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
        for (var due = claimed(moment, 100); !due.isEmpty(); due = claimed(moment, 100)) {
            due.forEach(outbox()::complete);
        }
        return moment;
    }

    private List<Entry> claimed(Instant now, int limit) {
        return outbox().claim(now, now.plus(LEASE), limit);
    }

    private UserId added(Instant now, String... listeners) {
        var user = AuthSamples.user();
        transactions().inTransaction(() -> {
            outbox().append(new TestEvent(user, "details"), List.of(listeners), now);
            return true;
        });
        return user;
    }

    @Test
    default void an_event_has_one_entry_for_each_listener() {
        var now = emptyPast();
        var user = added(now, "one", "l".repeat(48));

        assertThat(claimed(now, 10))
                .extracting(Entry::user, Entry::listener, Entry::payload, Entry::attempts)
                .containsExactly(tuple(user, "one", "details", 1), tuple(user, "l".repeat(48), "details", 1));
    }

    @Test
    default void an_event_without_listeners_has_no_entry() {
        var now = emptyPast();
        added(now);

        assertThat(claimed(now, 10)).isEmpty();
    }

    @Test
    default void an_entry_is_claimed_once_it_is_due() {
        var now = emptyPast();
        var user = added(now, "one");

        assertThat(claimed(now.minusMillis(1), 10)).isEmpty();
        assertThat(claimed(now, 10)).extracting(Entry::user).containsExactly(user);
    }

    @Test
    default void an_entry_is_claimed_again_after_its_lease() {
        var now = emptyPast();
        added(now, "one");
        var first = claimed(now, 10).getFirst();

        assertThat(claimed(now.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(claimed(now.plus(LEASE), 10))
                .containsExactly(new Entry(first.id(), first.user(), first.listener(), first.payload(), 2));
    }

    @Test
    default void a_completed_entry_is_deleted() {
        var now = emptyPast();
        added(now, "one");
        outbox().complete(claimed(now, 10).getFirst());

        assertThat(claimed(now.plus(LEASE), 10)).isEmpty();
    }

    @Test
    default void a_failed_entry_is_claimed_again_once_it_is_due() {
        var now = emptyPast();
        added(now, "one");
        var due = now.plus(LEASE.multipliedBy(3));
        outbox().retryAt(claimed(now, 10).getFirst(), due);

        assertThat(claimed(due.minusMillis(1), 10)).isEmpty();
        assertThat(claimed(due, 10)).extracting(Entry::attempts).containsExactly(2);
    }

    @Test
    default void an_expired_claim_does_not_postpone_the_entry_of_the_next_one() {
        var now = emptyPast();
        added(now, "one");
        var late = claimed(now, 10).getFirst();
        var next = now.plus(LEASE);
        claimed(next, 10);

        outbox().retryAt(late, now);

        assertThat(claimed(next.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(claimed(next.plus(LEASE), 10)).extracting(Entry::attempts).containsExactly(3);
    }

    @Test
    default void the_oldest_entries_are_claimed_first_up_to_the_limit() {
        var now = emptyPast();
        var second = added(now.minusSeconds(2), "one");
        var first = added(now.minusSeconds(3), "one");
        var third = added(now.minusSeconds(1), "one");

        assertThat(claimed(now, 2)).extracting(Entry::user).containsExactly(first, second);
        assertThat(claimed(now, 2)).extracting(Entry::user).containsExactly(third);
    }

    @Test
    default void concurrent_claims_get_different_entries() {
        var now = emptyPast();
        for (int i = 0; i < 40; i++) {
            added(now.minusMillis(i), "one");
        }

        var handedOut = ConcurrentRunner.run(8, thread -> {
            var mine = new ArrayList<Long>();
            for (var some = claimed(now, 5); !some.isEmpty(); some = claimed(now, 5)) {
                some.forEach(entry -> mine.add(entry.id()));
            }
            return mine;
        });

        assertThat(handedOut.stream().flatMap(List::stream)).hasSize(40).doesNotHaveDuplicates();
    }
}

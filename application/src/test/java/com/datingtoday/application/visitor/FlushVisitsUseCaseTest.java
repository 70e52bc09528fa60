package com.datingtoday.application.visitor;

import static com.datingtoday.application.visitor.VisitorFixture.ANNA;
import static com.datingtoday.application.visitor.VisitorFixture.BOB;
import static com.datingtoday.application.visitor.VisitorFixture.CAROL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.ProfileViewed;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.VisitRecorded;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What looking at a profile leaves behind. */
class FlushVisitsUseCaseTest {

    private final VisitorFixture world = new VisitorFixture();

    @Test
    void a_look_asks_and_stores_nothing_before_the_batch_is_written() {
        world.view(BOB, ANNA);
        assertThat(world.visitors.statements).hasValue(0);

        assertThat(world.write()).isOne();
        assertThat(world.visitors.statements).hasValue(1);
        assertThat(world.stored(ANNA)).containsExactly(BOB);
        assertThat(world.write()).isZero();
    }

    @Test
    void many_looks_of_a_pair_are_one_row_with_the_newest_time() {
        for (int i = 0; i < 50; i++) {
            world.people.clock.advance(Duration.ofSeconds(1));
            world.view(BOB, ANNA);
        }
        var last = world.people.clock.instant();

        assertThat(world.write()).isOne();
        assertThat(world.visitors.findPage(ANNA, null, 10)).containsExactly(new Visitor(ANNA, BOB, last));
    }

    @Test
    void who_looks_at_himself_leaves_nothing() {
        world.view(ANNA, ANNA);
        world.notes.handle(new ProfileViewed(ANNA, ANNA, false));

        assertThat(world.write()).isZero();
    }

    @Test
    void who_is_vip_and_incognito_leaves_nothing() {
        world.makeVip(BOB);
        world.tell(BOB, new ProfileChange.SetIncognito(true));
        world.view(BOB, ANNA);

        world.write();
        assertThat(world.stored(ANNA)).isEmpty();
        assertThat(world.told).isEmpty();
    }

    @Test
    void incognito_counts_only_while_somebody_is_vip() {
        world.makeVip(BOB);
        world.tell(BOB, new ProfileChange.SetIncognito(true));
        world.people.clock.advance(Duration.ofDays(31));
        world.view(BOB, ANNA);

        world.write();
        assertThat(world.stored(ANNA)).containsExactly(BOB);
    }

    @Test
    void what_was_looked_at_incognito_stays_hidden_if_that_ends_before_it_would_be_written() {
        world.makeVip(BOB);
        world.tell(BOB, new ProfileChange.SetIncognito(true));
        world.view(BOB, ANNA);
        world.tell(BOB, new ProfileChange.SetIncognito(false));

        world.write();
        assertThat(world.stored(ANNA)).isEmpty();
    }

    @Test
    void what_waits_is_left_out_for_who_is_incognito_since() {
        world.makeVip(BOB);
        world.view(BOB, ANNA);
        world.tell(BOB, new ProfileChange.SetIncognito(true));

        world.write();
        assertThat(world.stored(ANNA)).isEmpty();
    }

    @Test
    void a_pair_that_blocks_leaves_nothing_whoever_blocks_whom() {
        world.view(BOB, ANNA);
        world.view(CAROL, ANNA);
        world.block(BOB, ANNA);
        world.block(ANNA, CAROL);

        world.write();
        assertThat(world.stored(ANNA)).isEmpty();
    }

    @Test
    void who_is_shut_out_or_gone_leaves_nothing() {
        world.view(BOB, ANNA);
        world.view(ANNA, BOB);
        world.notes.handle(new ProfileViewed(ANNA, new UserId(777_777), false));
        world.people.profiles.suspend(BOB, true);
        world.people.profileUpdates().update(BOB, () -> {});

        world.write();
        assertThat(world.stored(ANNA)).isEmpty();
        assertThat(world.stored(BOB)).isEmpty();
    }

    @Test
    void the_owner_is_told_once_a_pair_and_day_and_not_of_whom() {
        world.view(BOB, ANNA);
        world.write();
        world.view(BOB, ANNA);
        world.write();
        assertThat(world.told).containsExactly(new VisitRecorded(ANNA));

        world.view(CAROL, ANNA);
        world.write();
        assertThat(world.told).hasSize(2);

        world.people.clock.advance(Duration.ofDays(1));
        world.view(BOB, ANNA);
        world.write();
        assertThat(world.told).hasSize(3).containsOnly(new VisitRecorded(ANNA));
        assertThat(world.told.getFirst().payload()).isEmpty();
    }

    @Test
    void the_owner_is_not_told_of_somebody_whom_he_may_not_see() {
        world.tell(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));
        world.view(BOB, ANNA);
        world.write();

        assertThat(world.stored(ANNA)).containsExactly(BOB);
        assertThat(world.told).isEmpty();
    }

    @Test
    void what_cannot_be_written_waits_and_keeps_its_time() {
        world.view(BOB, ANNA);
        world.view(CAROL, ANNA);
        var seen = world.people.clock.instant();
        var away = world.writeVisits(_ -> new UnavailableVisitors());

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(away::flush).isInstanceOf(DependencyUnavailableException.class);
        }
        assertThat(world.told).isEmpty();
        world.people.clock.advance(Duration.ofMinutes(5));
        world.view(CAROL, ANNA);

        assertThat(world.write()).isEqualTo(2);
        assertThat(world.visitors.findPage(ANNA, null, 10))
                .containsExactly(new Visitor(ANNA, CAROL, world.people.clock.instant()), new Visitor(ANNA, BOB, seen));
    }

    @Test
    void no_more_wait_than_there_is_room_for() {
        var viewers = LongStream.range(1, 2L * VisitorFixture.ROOM)
                .mapToObj(i -> new UserId(500_000 + i))
                .toList();
        viewers.forEach(viewer -> world.notes.handle(new ProfileViewed(ANNA, viewer, false)));
        var first = viewers.getFirst();
        world.notes.handle(new ProfileViewed(ANNA, first, false));

        assertThat(world.notes.drain(10_000))
                .hasSize(VisitorFixture.ROOM)
                .anyMatch(visit -> visit.visitor().equals(first));
    }

    @Test
    void a_batch_is_one_statement_and_many_batches_write_all() {
        for (long i = 1; i <= 450; i++) {
            world.view(world.create(i), ANNA);
        }
        int batches = 0;
        while (world.write() > 0) {
            batches++;
        }

        assertThat(batches).isEqualTo(3);
        assertThat(world.visitors.statements).hasValue(3);
        assertThat(world.stored(ANNA)).hasSize(450);
    }

    /** The database is away. */
    private record UnavailableVisitors() implements Visitors {

        @Override
        public void save(Collection<Visitor> visits) {
            throw new DependencyUnavailableException(Dependency.DATABASE, null);
        }

        @Override
        public List<Visitor> findPage(UserId user, @Nullable Cursor after, int limit) {
            throw new DependencyUnavailableException(Dependency.DATABASE, null);
        }

        @Override
        public Instant getReadTime(UserId user) {
            throw new DependencyUnavailableException(Dependency.DATABASE, null);
        }

        @Override
        public void markRead(UserId user, Instant readTime) {
            throw new DependencyUnavailableException(Dependency.DATABASE, null);
        }
    }
}

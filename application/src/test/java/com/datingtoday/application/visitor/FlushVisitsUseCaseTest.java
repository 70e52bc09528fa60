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

class FlushVisitsUseCaseTest {

    private final VisitorFixture world = new VisitorFixture();

    @Test
    void a_view_calls_no_store_before_the_flush() {
        world.view(BOB, ANNA);
        assertThat(world.visitors.statements).hasValue(0);

        assertThat(world.flush()).isOne();
        assertThat(world.visitors.statements).hasValue(1);
        assertThat(world.stored(ANNA)).containsExactly(BOB);
        assertThat(world.flush()).isZero();
    }

    @Test
    void many_views_of_a_pair_are_one_row_with_the_newest_time() {
        for (int i = 0; i < 50; i++) {
            world.people.clock.advance(Duration.ofSeconds(1));
            world.view(BOB, ANNA);
        }
        var last = world.people.clock.instant();

        assertThat(world.flush()).isOne();
        assertThat(world.visitors.findPage(ANNA, null, 10)).containsExactly(new Visitor(ANNA, BOB, last));
    }

    @Test
    void a_view_of_the_own_profile_is_not_recorded() {
        world.view(ANNA, ANNA);
        world.visitBuffer.handle(new ProfileViewed(ANNA, ANNA, false));

        assertThat(world.flush()).isZero();
    }

    @Test
    void a_view_of_an_incognito_vip_is_not_recorded() {
        world.makeVip(BOB);
        world.changeProfile(BOB, new ProfileChange.SetIncognito(true));
        world.view(BOB, ANNA);

        world.flush();
        assertThat(world.stored(ANNA)).isEmpty();
        assertThat(world.published).isEmpty();
    }

    @Test
    void incognito_applies_only_with_vip() {
        world.makeVip(BOB);
        world.changeProfile(BOB, new ProfileChange.SetIncognito(true));
        world.people.clock.advance(Duration.ofDays(31));
        world.view(BOB, ANNA);

        world.flush();
        assertThat(world.stored(ANNA)).containsExactly(BOB);
    }

    @Test
    void an_incognito_view_is_not_recorded_if_incognito_ends_before_the_flush() {
        world.makeVip(BOB);
        world.changeProfile(BOB, new ProfileChange.SetIncognito(true));
        world.view(BOB, ANNA);
        world.changeProfile(BOB, new ProfileChange.SetIncognito(false));

        world.flush();
        assertThat(world.stored(ANNA)).isEmpty();
    }

    @Test
    void buffered_visits_of_a_user_who_became_incognito_are_dropped() {
        world.makeVip(BOB);
        world.view(BOB, ANNA);
        world.changeProfile(BOB, new ProfileChange.SetIncognito(true));

        world.flush();
        assertThat(world.stored(ANNA)).isEmpty();
    }

    @Test
    void visits_of_a_pair_with_a_block_are_dropped() {
        world.view(BOB, ANNA);
        world.view(CAROL, ANNA);
        world.block(BOB, ANNA);
        world.block(ANNA, CAROL);

        world.flush();
        assertThat(world.stored(ANNA)).isEmpty();
    }

    @Test
    void visits_of_suspended_or_deleted_users_are_dropped() {
        world.view(BOB, ANNA);
        world.view(ANNA, BOB);
        world.visitBuffer.handle(new ProfileViewed(ANNA, new UserId(777_777), false));
        world.people.profiles.suspend(BOB, true);
        world.people.profileUpdates().update(BOB, () -> {});

        world.flush();
        assertThat(world.stored(ANNA)).isEmpty();
        assertThat(world.stored(BOB)).isEmpty();
    }

    @Test
    void the_event_is_published_once_per_pair_and_day_without_the_visitor() {
        world.view(BOB, ANNA);
        world.flush();
        world.view(BOB, ANNA);
        world.flush();
        assertThat(world.published).containsExactly(new VisitRecorded(ANNA));

        world.view(CAROL, ANNA);
        world.flush();
        assertThat(world.published).hasSize(2);

        world.people.clock.advance(Duration.ofDays(1));
        world.view(BOB, ANNA);
        world.flush();
        assertThat(world.published).hasSize(3).containsOnly(new VisitRecorded(ANNA));
        assertThat(world.published.getFirst().payload()).isEmpty();
    }

    @Test
    void no_event_is_published_for_an_invisible_visitor() {
        world.changeProfile(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));
        world.view(BOB, ANNA);
        world.flush();

        assertThat(world.stored(ANNA)).containsExactly(BOB);
        assertThat(world.published).isEmpty();
    }

    @Test
    void a_failed_flush_returns_the_visits_to_the_buffer_with_their_times() {
        world.view(BOB, ANNA);
        world.view(CAROL, ANNA);
        var seen = world.people.clock.instant();
        var away = world.flushVisits(_ -> new UnavailableVisitors());

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(away::flush).isInstanceOf(DependencyUnavailableException.class);
        }
        assertThat(world.published).isEmpty();
        world.people.clock.advance(Duration.ofMinutes(5));
        world.view(CAROL, ANNA);

        assertThat(world.flush()).isEqualTo(2);
        assertThat(world.visitors.findPage(ANNA, null, 10))
                .containsExactly(new Visitor(ANNA, CAROL, world.people.clock.instant()), new Visitor(ANNA, BOB, seen));
    }

    @Test
    void the_buffer_holds_at_most_its_capacity() {
        var viewers = LongStream.range(1, 2L * VisitorFixture.CAPACITY)
                .mapToObj(i -> new UserId(500_000 + i))
                .toList();
        viewers.forEach(viewer -> world.visitBuffer.handle(new ProfileViewed(ANNA, viewer, false)));
        var first = viewers.getFirst();
        world.visitBuffer.handle(new ProfileViewed(ANNA, first, false));

        assertThat(world.visitBuffer.drain(10_000))
                .hasSize(VisitorFixture.CAPACITY)
                .anyMatch(visit -> visit.visitor().equals(first));
    }

    @Test
    void each_batch_is_one_statement_and_all_batches_are_written() {
        for (long i = 1; i <= 450; i++) {
            world.view(world.create(i), ANNA);
        }
        int batches = 0;
        while (world.flush() > 0) {
            batches++;
        }

        assertThat(batches).isEqualTo(3);
        assertThat(world.visitors.statements).hasValue(3);
        assertThat(world.stored(ANNA)).hasSize(450);
    }

    /** Store of an unavailable database. */
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

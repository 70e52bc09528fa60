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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlushVisitsUseCaseTest {

    private final VisitorFixture visitorFixture = new VisitorFixture();

    @Test
    void a_view_calls_no_store_before_the_flush() {
        visitorFixture.view(BOB, ANNA);
        assertThat(visitorFixture.visitors.statements).hasValue(0);

        assertThat(visitorFixture.flush()).isOne();
        assertThat(visitorFixture.visitors.statements).hasValue(1);
        assertThat(visitorFixture.stored(ANNA)).containsExactly(BOB);
        assertThat(visitorFixture.flush()).isZero();
    }

    @Test
    void many_views_of_a_pair_are_one_row_with_the_newest_time() {
        for (int i = 0; i < 50; i++) {
            visitorFixture.people.clock.advance(Duration.ofSeconds(1));
            visitorFixture.view(BOB, ANNA);
        }
        var last = visitorFixture.people.clock.instant();

        assertThat(visitorFixture.flush()).isOne();
        assertThat(visitorFixture.visitors.findPage(ANNA, null, 10)).containsExactly(new Visitor(ANNA, BOB, last));
    }

    @Test
    void a_view_of_the_own_profile_is_not_recorded() {
        visitorFixture.view(ANNA, ANNA);
        visitorFixture.visitBuffer.handle(new ProfileViewed(ANNA, ANNA, false));

        assertThat(visitorFixture.flush()).isZero();
    }

    @Test
    void a_view_of_an_incognito_vip_is_not_recorded() {
        visitorFixture.makeVip(BOB);
        visitorFixture.changeProfile(BOB, new ProfileChange.SetIncognito(true));
        visitorFixture.view(BOB, ANNA);

        visitorFixture.flush();
        assertThat(visitorFixture.stored(ANNA)).isEmpty();
        assertThat(visitorFixture.published).isEmpty();
    }

    @Test
    void incognito_applies_only_with_vip() {
        visitorFixture.makeVip(BOB);
        visitorFixture.changeProfile(BOB, new ProfileChange.SetIncognito(true));
        visitorFixture.people.clock.advance(Duration.ofDays(31));
        visitorFixture.view(BOB, ANNA);

        visitorFixture.flush();
        assertThat(visitorFixture.stored(ANNA)).containsExactly(BOB);
    }

    @Test
    void an_incognito_view_is_not_recorded_if_incognito_ends_before_the_flush() {
        visitorFixture.makeVip(BOB);
        visitorFixture.changeProfile(BOB, new ProfileChange.SetIncognito(true));
        visitorFixture.view(BOB, ANNA);
        visitorFixture.changeProfile(BOB, new ProfileChange.SetIncognito(false));

        visitorFixture.flush();
        assertThat(visitorFixture.stored(ANNA)).isEmpty();
    }

    @Test
    void buffered_visits_of_a_user_who_became_incognito_are_dropped() {
        visitorFixture.makeVip(BOB);
        visitorFixture.view(BOB, ANNA);
        visitorFixture.changeProfile(BOB, new ProfileChange.SetIncognito(true));

        visitorFixture.flush();
        assertThat(visitorFixture.stored(ANNA)).isEmpty();
    }

    @Test
    void visits_of_a_pair_with_a_block_are_dropped() {
        visitorFixture.view(BOB, ANNA);
        visitorFixture.view(CAROL, ANNA);
        visitorFixture.block(BOB, ANNA);
        visitorFixture.block(ANNA, CAROL);

        visitorFixture.flush();
        assertThat(visitorFixture.stored(ANNA)).isEmpty();
    }

    @Test
    void visits_of_suspended_or_deleted_users_are_dropped() {
        visitorFixture.view(BOB, ANNA);
        visitorFixture.view(ANNA, BOB);
        visitorFixture.visitBuffer.handle(new ProfileViewed(ANNA, new UserId(777_777), false));
        visitorFixture.people.profiles.suspend(BOB, true);
        visitorFixture.people.profileUpdates().update(BOB, () -> {});

        visitorFixture.flush();
        assertThat(visitorFixture.stored(ANNA)).isEmpty();
        assertThat(visitorFixture.stored(BOB)).isEmpty();
    }

    @Test
    void the_event_is_published_once_per_pair_and_day_without_the_visitor() {
        visitorFixture.view(BOB, ANNA);
        visitorFixture.flush();
        visitorFixture.view(BOB, ANNA);
        visitorFixture.flush();
        assertThat(visitorFixture.published).containsExactly(new VisitRecorded(ANNA));

        visitorFixture.view(CAROL, ANNA);
        visitorFixture.flush();
        assertThat(visitorFixture.published).hasSize(2);

        visitorFixture.people.clock.advance(Duration.ofDays(1));
        visitorFixture.view(BOB, ANNA);
        visitorFixture.flush();
        assertThat(visitorFixture.published).hasSize(3).containsOnly(new VisitRecorded(ANNA));
        assertThat(visitorFixture.published.getFirst().payload()).isEmpty();
    }

    @Test
    void no_event_is_published_for_an_invisible_visitor() {
        visitorFixture.changeProfile(BOB, new ProfileChange.SetAudience(ProfileAudience.NOBODY));
        visitorFixture.view(BOB, ANNA);
        visitorFixture.flush();

        assertThat(visitorFixture.stored(ANNA)).containsExactly(BOB);
        assertThat(visitorFixture.published).isEmpty();
    }

    @Test
    void a_failed_flush_returns_the_visits_to_the_buffer_with_their_times() {
        visitorFixture.view(BOB, ANNA);
        visitorFixture.view(CAROL, ANNA);
        var seen = visitorFixture.people.clock.instant();
        var away = visitorFixture.flushVisits(_ -> new UnavailableVisitors());

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(away::flush).isInstanceOf(DependencyUnavailableException.class);
        }
        assertThat(visitorFixture.published).isEmpty();
        visitorFixture.people.clock.advance(Duration.ofMinutes(5));
        visitorFixture.view(CAROL, ANNA);

        assertThat(visitorFixture.flush()).isEqualTo(2);
        assertThat(visitorFixture.visitors.findPage(ANNA, null, 10))
                .containsExactly(
                        new Visitor(ANNA, CAROL, visitorFixture.people.clock.instant()), new Visitor(ANNA, BOB, seen));
    }

    @Test
    void each_batch_is_one_statement_and_all_batches_are_written() {
        for (long i = 1; i <= 450; i++) {
            visitorFixture.view(visitorFixture.create(i), ANNA);
        }
        int batches = 0;
        while (visitorFixture.flush() > 0) {
            batches++;
        }

        assertThat(batches).isEqualTo(3);
        assertThat(visitorFixture.visitors.statements).hasValue(3);
        assertThat(visitorFixture.stored(ANNA)).hasSize(450);
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

package com.datingtoday.application.visitor.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.visitor.port.RecentVisitors.Kept;
import com.datingtoday.application.visitor.port.RecentVisitors.Part;
import com.datingtoday.application.visitor.port.Visitors.Place;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.visitor.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link RecentVisitors} promises. */
public interface RecentVisitorsContract {

    Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    RecentVisitors recent();

    /** An owner and what the database says of him. */
    final class Owner {

        final UserId user = AuthSamples.user();
        final InMemoryVisitors database = new InMemoryVisitors();
        private final RecentVisitors recent;
        private int asked;

        Owner(RecentVisitors recent) {
            this.recent = recent;
        }

        Visitor visit(long fan, long second) {
            return new Visitor(user, new UserId(200_000 + fan), NOON.plusSeconds(second));
        }

        /** Each second another one, the last one has come last. */
        Owner visited(int fans) {
            database.note(IntStream.range(0, fans).mapToObj(i -> visit(i, i)).toList());
            return this;
        }

        void note(Visitor... visits) {
            recent.note(List.of(visits), () -> database.note(List.of(visits)));
        }

        void read(Instant moment) {
            recent.markRead(user, moment, () -> database.markRead(user, moment));
        }

        Kept source() {
            asked++;
            return new Kept(database.page(user, null, RecentVisitors.MOST), database.readTime(user));
        }

        Part page(@Nullable Place after, int limit) {
            return page(after, limit, this::source);
        }

        Part page(@Nullable Place after, int limit, Supplier<Kept> source) {
            return recent.page(user, after, limit, source);
        }

        void assertInStep() {
            var part = page(null, RecentVisitors.MOST);
            assertThat(part.visits()).isEqualTo(database.page(user, null, RecentVisitors.MOST));
            assertThat(part.readTime()).isEqualTo(database.readTime(user));
        }
    }

    private Owner owner() {
        return new Owner(recent());
    }

    @Test
    default void the_source_is_asked_once_also_if_nobody_came() {
        var nobody = owner();
        var some = owner().visited(3);

        for (int i = 0; i < 3; i++) {
            assertThat(nobody.page(null, 10)).isEqualTo(new Part(List.of(), Instant.EPOCH, true));
            assertThat(some.page(null, 10))
                    .isEqualTo(new Part(
                            List.of(some.visit(2, 2), some.visit(1, 1), some.visit(0, 0)), Instant.EPOCH, true));
        }

        assertThat(nobody.asked).isOne();
        assertThat(some.asked).isOne();
    }

    @Test
    default void pages_follow_each_other_also_where_many_came_at_the_same_moment() {
        for (int limit : new int[] {1, 4, 7, 100}) {
            var owner = owner();
            owner.database.note(IntStream.range(0, 30)
                    .mapToObj(i -> owner.visit(i * 13L, i / 8))
                    .toList());
            owner.page(null, 1);

            var read = new ArrayList<Visitor>();
            @Nullable Place after = null;
            for (var page = owner.page(after, limit).visits();
                    !page.isEmpty();
                    page = owner.page(after, limit).visits()) {
                read.addAll(page);
                after = Place.of(page.getLast());
            }

            assertThat(read).isEqualTo(owner.database.page(owner.user, null, 100));
        }
    }

    @Test
    default void a_page_may_begin_behind_somebody_who_has_come_again() {
        var owner = owner().visited(5);
        var first = owner.page(null, 2).visits();
        owner.note(owner.visit(3, 100));

        assertThat(owner.page(Place.of(first.getLast()), 10).visits())
                .containsExactly(owner.visit(2, 2), owner.visit(1, 1), owner.visit(0, 0));
    }

    @Test
    default void what_is_stored_is_remembered_where_something_is() {
        var owner = owner().visited(3);
        owner.page(null, 10);

        owner.note(owner.visit(0, 50), owner.visit(7, 51));
        owner.note(owner.visit(1, -50));
        owner.read(NOON.plusSeconds(60));
        owner.read(NOON.plusSeconds(59));

        owner.assertInStep();
        assertThat(owner.page(null, 2).visits()).containsExactly(owner.visit(7, 51), owner.visit(0, 50));
        assertThat(owner.page(null, 2).readTime()).isEqualTo(NOON.plusSeconds(60));
        assertThat(owner.asked).isOne();
    }

    @Test
    default void what_is_stored_before_anybody_asked_comes_from_the_source() {
        var owner = owner();
        owner.note(owner.visit(1, 1));
        owner.note(owner.visit(2, 2));
        owner.read(NOON);

        owner.assertInStep();
        owner.assertInStep();
        assertThat(owner.asked).isOne();
    }

    @Test
    default void what_is_stored_while_somebody_fills_is_not_lost() {
        var before = owner().visited(3);
        before.page(null, 10, () -> {
            var old = before.source();
            before.note(before.visit(9, 9));
            return old;
        });
        before.assertInStep();

        var reading = owner().visited(3);
        reading.page(null, 10, () -> {
            var old = reading.source();
            reading.read(NOON);
            return old;
        });
        reading.assertInStep();
    }

    @Test
    default void who_fills_while_something_is_being_stored_knows_nothing_of_it() {
        var owner = owner().visited(3);
        var visits = List.of(owner.visit(9, 9));

        recent().note(visits, () -> {
            owner.page(null, 10);
            owner.database.note(visits);
        });

        owner.assertInStep();
    }

    @Test
    default void of_many_the_newest_are_remembered() {
        var most = RecentVisitors.MOST;
        var crowd = owner().visited(most + 10);
        assertThat(crowd.page(null, 5).whole()).isFalse();
        crowd.note(crowd.visit(3, most + 100), crowd.visit(most - 5, most + 101), crowd.visit(-1, -1));
        crowd.assertInStep();
        assertThat(crowd.page(null, most + 10).visits()).hasSize(most);

        var nearly = owner().visited(most - 1);
        assertThat(nearly.page(null, 5).whole()).isTrue();
        nearly.note(nearly.visit(most, most));
        nearly.assertInStep();
        nearly.note(nearly.visit(most + 1, most + 1));
        assertThat(nearly.page(null, 5).whole()).isFalse();
        nearly.assertInStep();
    }

    @Test
    default void what_cannot_be_stored_is_not_remembered() {
        var owner = owner().visited(2);
        owner.page(null, 10);

        assertThatThrownBy(() -> recent().note(List.of(owner.visit(5, 5)), () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        owner.assertInStep();
    }

    @Test
    default void visits_of_many_owners_are_stored_together() {
        var owners = IntStream.range(0, 20).mapToObj(_ -> owner().visited(2)).toList();
        owners.forEach(owner -> owner.page(null, 10));
        var visits = owners.stream().map(owner -> owner.visit(9, 9)).toList();

        recent().note(visits, () -> owners.forEach(owner -> owner.database.note(List.of(owner.visit(9, 9)))));

        owners.forEach(Owner::assertInStep);
        recent().note(List.of(), () -> {});
    }
}
